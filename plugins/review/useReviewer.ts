import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'
import type {ReviewRole} from '../../review/index.ts'
import {highestRole} from '../../review/index.ts'

/** Whoever is signed in, as the rules of review know them. */
export interface Reviewer {
  /** The user id. */
  readonly by: string
  readonly role: ReviewRole
}

/** Undefined for somebody who has none of the roles that the rules speak of. */
export function useReviewer(): Reviewer | undefined {
  const user = useCurrentUser()
  return useMemo(() => {
    const role = highestRole(user?.roles.map(({name}) => name) ?? [])
    return user === null || role === undefined ? undefined : {by: user.id, role}
  }, [user])
}
