import {useCallback, useEffect, useState} from 'react'
import type {NamesState} from '../../names/createNameService.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {useNames} from '../../names/useNames.ts'
import type {NameOption} from './nameOption.ts'

/** Names that are offered at a time. */
const LIMIT = 10

interface NameOptions {
  /** What to choose from; for the text as it is, once `settled`. */
  readonly options: readonly NameOption[]
  readonly settled: boolean
  readonly state: NamesState
  /** Asks anew who may be meant. */
  readonly find: () => Promise<NameHit[]>
}

/**
 * Who may be meant by a text, those that the field has already left out, and behind them the ways
 * to create it. Creating waits until all names are known: else it would make what is there.
 *
 * @param creates whether the field takes new names at all
 */
export function useNameOptions(
  text: string,
  types: readonly string[],
  taken: ReadonlySet<string>,
  creates: boolean,
): NameOptions {
  const {service, state} = useNames()
  const [found, setFound] = useState<Found>()
  const name = text.trim()

  const find = useCallback(async () => {
    if (name === '') return []
    // A few more, for those that are left out.
    const hits = await service.lookup().search(name, types, LIMIT + taken.size)
    return hits.filter(({id}) => !taken.has(id)).slice(0, LIMIT)
  }, [service, name, types, taken])

  useEffect(() => {
    let asked = true
    find().then(
      (hits) => asked && setFound({find, state, hits}),
      // A lookup that has ended has no more to say.
      () => undefined,
    )
    return () => {
      asked = false
    }
  }, [find, state])

  if (name === '') return {options: [], settled: true, state, find}
  const created = creates && state.status === 'ready' ? types : []
  return {
    options: [
      ...(found?.hits ?? []).map((hit) => ({kind: 'hit' as const, hit})),
      ...created.map((type) => ({kind: 'create' as const, type, name})),
    ],
    settled: found?.find === find && found.state === state,
    state,
    find,
  }
}

/** Who was found last, and what was asked. */
interface Found {
  readonly find: () => Promise<NameHit[]>
  readonly state: NamesState
  readonly hits: readonly NameHit[]
}
