import {PEOPLE, type Person} from '../access/people.ts'
import {ROLES} from '../access/roles.ts'
import {sessionNotFound} from '../access/identify.ts'
import {notFound} from '../errors.ts'
import {splitList} from '../server/parameters.ts'
import type {Call} from '../server/route.ts'
import {requirePerson} from './requirePerson.ts'

/** The Studio's current user. A 401 is how it learns that nobody is signed in. */
export function getMe({identity}: Call): Response {
  if (identity.person === undefined) throw sessionNotFound()
  const {id, name, email} = identity.person
  const {name: roleName, title} = identity.role
  return Response.json({
    id,
    name,
    email,
    profileImage: null,
    provider: 'lake',
    role: roleName,
    roles: [{name: roleName, title, description: identity.role.description}],
  })
}

/** Names beside presence, history and comments. One id gives an object, several a list. */
export function getUsers(call: Call): Response {
  requirePerson(call)
  const ids = splitList(call.parameter('ids'))
  const found = PEOPLE.filter(({id}) => ids.includes(id)).map(toUser)
  if (ids.length > 1) return Response.json(found)
  if (found[0] === undefined) throw notFound('No such user')
  return Response.json(found[0])
}

function toUser({id, name, email}: Person): Record<string, unknown> {
  return {
    id,
    sanityUserId: id,
    displayName: name,
    email,
    imageUrl: null,
    provider: 'lake',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  }
}

/** The members of the project: who can be mentioned and assigned. */
export function members(): Record<string, unknown>[] {
  return PEOPLE.map(({id, role}) => ({
    id,
    role,
    roles: [{name: role, title: ROLES[role].title}],
    isCurrentUser: false,
    isRobot: false,
  }))
}
