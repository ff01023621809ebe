import {useEffect, useMemo, useState} from 'react'
import {useUserStore} from 'sanity'
import {nameOfUser} from './nameOfUser.ts'

/** The names of people by their user ids, as far as the project knows them. */
export function useUserNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const store = useUserStore()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const key = useMemo(() => [...new Set(ids)].sort().join(' '), [ids])

  useEffect(() => {
    if (key === '') return undefined
    let asked = true
    store.getUsers(key.split(' ')).then(
      (users) => asked && setNames(new Map(users.map((user) => [user.id, nameOfUser(user)]))),
      // Without a name an id is shown.
      () => undefined,
    )
    return () => {
      asked = false
    }
  }, [store, key])

  return names
}
