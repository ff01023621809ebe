import {useCallback, useEffect, useRef, useState} from 'react'
import {readDifferent, type Pair} from '../../../garden/merge/different.ts'
import type {Fetch} from '../../../garden/readPages.ts'
import type {Duplicate} from '../../../names/index.ts'
import type {NameHit, NameLookup} from '../../names/nameLookup.ts'
import {useNames} from '../../names/useNames.ts'
import {useRawFetch} from '../useRawFetch.ts'

/** Two documents that are likely to be one. */
export interface LikelyPair extends Duplicate {
  readonly entities: readonly [NameHit, NameHit]
}

/** Two documents that somebody told apart; without a name where one is gone. */
export interface ToldApart {
  readonly pair: Pair
  readonly names: readonly [string, string]
}

export type DuplicatesState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'}
  | {
      readonly status: 'ready'
      readonly pairs: readonly LikelyPair[]
      readonly apart: readonly ToldApart[]
    }

/** The likely duplicates of the dataset, current as long as they are looked at. */
export function useDuplicates(): {
  readonly state: DuplicatesState
  /** Reads anew who was told apart. */
  readonly reload: () => void
} {
  const {service, state: names} = useNames()
  const fetch = useRawFetch()
  const [state, setState] = useState<DuplicatesState>({status: 'loading'})
  // Of two that are under way, only the later one says how things are.
  const asked = useRef(0)

  const load = useCallback(() => {
    asked.current += 1
    const turn = asked.current
    const enter = (next: DuplicatesState) => {
      if (turn === asked.current) setState(next)
    }
    find(fetch, service.lookup()).then(enter, () => enter({status: 'failed'}))
  }, [fetch, service])

  useEffect(() => {
    if (names.status === 'ready') load()
  }, [names, load])

  return {
    state: names.status === 'failed' ? {status: 'failed'} : state,
    reload: names.status === 'failed' ? service.retry : load,
  }
}

async function find(fetch: Fetch, lookup: NameLookup): Promise<DuplicatesState> {
  const different = await readDifferent(fetch)
  const found = await lookup.duplicates(different)
  const ids = [...new Set([...found.flatMap(({ids}) => ids), ...different.flat()])]
  const entities = new Map((await lookup.get(ids)).map((entity) => [entity.id, entity]))
  const nameOf = (id: string) => entities.get(id)?.name ?? id
  return {
    status: 'ready',
    pairs: found.flatMap((duplicate): LikelyPair[] => {
      const [one, other] = duplicate.ids.map((id) => entities.get(id))
      if (one === undefined || other === undefined) return []
      return [{...duplicate, entities: [one, other]}]
    }),
    apart: different.map((pair) => ({pair, names: [nameOf(pair[0]), nameOf(pair[1])]})),
  }
}
