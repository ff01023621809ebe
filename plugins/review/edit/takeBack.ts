import {sameValue} from '../../sameValue.ts'
import {refOf} from './fieldEdit.ts'

/** A value as it was before an edit. `changed`: what the edit did is not there any more. */
export type TakenBack = {readonly value: unknown} | 'changed'

/**
 * Takes an edit of a value back, and nothing else: of a list only the items that the edit brought,
 * took away or exchanged, so that what others did to it since stays.
 *
 * @param before the value that the edit found
 * @param after the value that it left
 * @param now the value as it is
 */
export function takeBack(before: unknown, after: unknown, now: unknown): TakenBack {
  if (sameValue(after ?? null, now ?? null)) return {value: before ?? undefined}
  const lists = [before ?? [], after ?? [], now ?? []].map(readItems)
  const [was, left, is] = lists
  if (was === undefined || left === undefined || is === undefined) return 'changed'
  return takeItemsBack(was, left, is)
}

interface Item {
  readonly _key: string
}

function takeItemsBack(
  was: readonly Item[],
  left: readonly Item[],
  is: readonly Item[],
): TakenBack {
  const find = (items: readonly Item[], {_key}: Item) => items.find((item) => item._key === _key)
  const brought = left.filter((item) => !sameValue(find(was, item), item))
  const gone = was.filter((item) => find(left, item) === undefined)
  const stands =
    brought.every((item) => sameValue(find(is, item), item)) &&
    gone.every((item) => find(is, item) === undefined)
  const back = is.flatMap((item) => (find(brought, item) ? (find(was, item) ?? []) : item))
  for (const item of gone) {
    const before = was.slice(0, was.indexOf(item)).findLast((one) => find(back, one))
    back.splice(before ? back.findIndex(({_key}) => _key === before._key) + 1 : 0, 0, item)
  }
  // Somebody may have brought back by hand what the edit took away.
  const ids = back.map(refOf).filter((id) => id !== undefined)
  return stands && new Set(ids).size === ids.length ? {value: back} : 'changed'
}

/** The items of a list; undefined for what is no list, and for items that nobody can tell apart. */
function readItems(value: unknown): readonly Item[] | undefined {
  return Array.isArray(value) && value.every(isItem) ? value : undefined
}

function isItem(value: unknown): value is Item {
  return (
    typeof value === 'object' && value !== null && '_key' in value && typeof value._key === 'string'
  )
}
