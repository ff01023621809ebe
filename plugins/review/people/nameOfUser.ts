import type {User} from 'sanity'

/** What somebody is called at the desk. */
export function nameOfUser({displayName, email, id}: Pick<User, 'displayName' | 'email' | 'id'>) {
  return displayName ?? email ?? id
}
