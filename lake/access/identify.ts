import {httpError} from '../errors.ts'
import type {LakeError} from '../errors.ts'
import type {Viewer} from '../types.ts'
import {PEOPLE, type Person} from './people.ts'
import {ANONYMOUS_GRANTS, type Role, type RoleName, ROLES} from './roles.ts'
import {roleOfToken, type Tokens} from './tokens.ts'

/** Who is behind a request. */
export type Identity =
  | {readonly person: Person; readonly role: Role; readonly viewer: Viewer}
  | {readonly person: undefined; readonly role: undefined; readonly viewer: Viewer}

export const ANONYMOUS: Identity = {
  person: undefined,
  role: undefined,
  viewer: {id: '<anonymous>', grants: ANONYMOUS_GRANTS},
}

const IDENTITIES: ReadonlyMap<RoleName, Identity> = new Map(
  PEOPLE.map((person) => {
    const role = ROLES[person.role]
    return [
      person.role,
      {person, role, viewer: {id: person.id, role: role.name, grants: role.grants}},
    ]
  }),
)

/**
 * Who a request comes from, by its `Authorization` header. Cookies are never looked at: a page on
 * another site can make a browser send them, and cannot make it send a token that it doesn't know.
 *
 * @throws LakeError 401 for a token that nobody has
 */
export function identify(tokens: Tokens, authorization: string | null | undefined): Identity {
  if (authorization === null || authorization === undefined) return ANONYMOUS
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  const role = token === undefined ? undefined : roleOfToken(tokens, token)
  const identity = role === undefined ? undefined : IDENTITIES.get(role)
  if (identity === undefined) throw sessionNotFound()
  return identity
}

/** The Studio signs out on this code; it would try again for ever on a bare 401. */
export function sessionNotFound(): LakeError {
  return httpError(401, 'Unauthorized', 'Session not found', {errorCode: 'SIO-401-ANF'})
}
