import {DIFFERENT_TYPE} from '../../codec/documents/recordTypes.ts'
import {itemsOf} from '../../codec/text/record.ts'
import type {Fetch} from '../readPages.ts'
import type {Mutation} from './mutation.ts'

/** The id of the one document; the dot keeps it private on a hosted dataset. */
const DIFFERENT_ID = 'names.different'

const EMPTY: Mutation = {createIfNotExists: {_id: DIFFERENT_ID, _type: DIFFERENT_TYPE, pairs: []}}

/** Two ids, in any order. */
export type Pair = readonly [string, string]

/** Reads the pairs that somebody has told apart. */
export async function readDifferent(fetch: Fetch): Promise<Pair[]> {
  const pairs = itemsOf(await fetch('*[_id == $id][0].pairs[].ids', {id: DIFFERENT_ID}))
  return pairs.flatMap((ids): Pair[] => {
    const [one, other] = itemsOf(ids)
    return typeof one === 'string' && typeof other === 'string' ? [[one, other]] : []
  })
}

/** Notes that two documents are not the same; noting it again changes nothing but the date. */
export function tellApart(pair: Pair, {at, by}: {at: string; by?: string | undefined}): Mutation[] {
  const _key = keyOf(pair)
  const item = {_key, _type: 'differentPair', ids: [...pair].sort(), at, ...(by && {by})}
  return [
    EMPTY,
    {patch: {id: DIFFERENT_ID, unset: [itemOf(_key)]}},
    {patch: {id: DIFFERENT_ID, insert: {after: 'pairs[-1]', items: [item]}}},
  ]
}

/** Takes that back. */
export function forgetApart(pair: Pair): Mutation[] {
  return [EMPTY, {patch: {id: DIFFERENT_ID, unset: [itemOf(keyOf(pair))]}}]
}

function keyOf(pair: Pair): string {
  return [...pair].sort().join(' ')
}

function itemOf(key: string): string {
  return `pairs[_key==${JSON.stringify(key)}]`
}
