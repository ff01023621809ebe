import {useEffect, useState} from 'react'
import type {User} from 'sanity'
import {useProjectStore, useUserStore} from 'sanity'
import {reasonOf} from '../../reasonOf.ts'
import {nameOfUser} from './nameOfUser.ts'

/** Somebody who works at the desk. */
export interface Person {
  readonly id: string
  readonly name: string
  /** The titles of their roles. */
  readonly roles: readonly string[]
}

export type PeopleState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly reason: string}
  | {readonly status: 'ready'; readonly people: readonly Person[]}

/**
 * The members of the project, by name.
 *
 * @param wanted whether somebody wants to know; nobody is asked before
 */
export function usePeople(wanted: boolean): PeopleState {
  const projects = useProjectStore()
  const users = useUserStore()
  const [state, setState] = useState<PeopleState>({status: 'loading'})

  useEffect(() => {
    if (!wanted) return undefined
    let open = true
    const settle = (state: PeopleState) => {
      if (open) setState(state)
    }
    const fail = (error: unknown) => settle({status: 'failed', reason: reasonOf(error)})
    const asking = projects.get().subscribe({
      next: ({members}) => {
        const people = members.filter(({isRobot}) => !isRobot)
        users
          .getUsers(people.map(({id}) => id))
          .then((found) => settle({status: 'ready', people: toPeople(people, found)}), fail)
      },
      error: fail,
    })
    return () => {
      open = false
      asking.unsubscribe()
    }
  }, [projects, users, wanted])

  return state
}

function toPeople(
  members: readonly {readonly id: string; readonly roles: readonly {readonly title: string}[]}[],
  users: readonly User[],
): readonly Person[] {
  const roles = new Map(members.map(({id, roles}) => [id, roles.map(({title}) => title)]))
  return users
    .map((user) => ({id: user.id, name: nameOfUser(user), roles: roles.get(user.id) ?? []}))
    .sort((one, other) => one.name.localeCompare(other.name))
}
