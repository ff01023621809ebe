import type {RoleName} from './roles.ts'

/** Somebody who can sign in. */
export interface Person {
  readonly id: string
  /** As the Studio shows it, in both languages of the desk. */
  readonly name: string
  readonly email: string
  readonly role: RoleName
}

/** The people of a lake: one for each role, so that every role can be tried without an account. */
export const PEOPLE: readonly Person[] = [
  {id: 'pEditor', name: '林晓 Lin Xiao', email: 'editor@dateline.invalid', role: 'editor'},
  {id: 'pReviewer', name: '周明 Zhou Ming', email: 'reviewer@dateline.invalid', role: 'reviewer'},
  {
    id: 'pAdministrator',
    name: '陈安 Chen An',
    email: 'administrator@dateline.invalid',
    role: 'administrator',
  },
]
