import {useCallback, useMemo} from 'react'
import type {NameLookup} from '../../names/nameLookup.ts'
import {useAnswer} from '../../names/useAnswer.ts'

/** The names of documents by their ids; an id is its own name where there is none. */
export function useRefNames(ids: readonly string[]): (id: string) => string {
  const key = JSON.stringify([...new Set(ids)].sort())
  const ask = useCallback(
    (lookup: NameLookup) => {
      const wanted: string[] = JSON.parse(key)
      return lookup.get(wanted)
    },
    [key],
  )
  const hits = useAnswer(ask)
  return useMemo(() => {
    const names = new Map(hits?.map(({id, name}) => [id, name]))
    return (id) => names.get(id) ?? id
  }, [hits])
}
