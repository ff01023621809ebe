import type {DocumentValue} from '../tree/documentValue.ts'
import {compareValues} from './compareValues.ts'
import type {Entry} from './entry.ts'

export interface SortKey {
  readonly valueOf: DocumentValue
  readonly isDescending: boolean
}

/** An entry with the values that it is sorted by. */
export interface SortedEntry {
  readonly entry: Entry
  readonly values: readonly unknown[]
}

/** Documents in an order that is kept. */
export interface SortedIndex {
  /** Not to be changed; good until the next write. */
  sorted(): readonly SortedEntry[]
  /** The entry is new, changed or removed. Gives how many there are by now to be looked at. */
  touch(entry: Entry): number
}

export type CompareEntries = (one: SortedEntry, other: SortedEntry) => number

/** The order by the keys, and by the id that a query sees where they are equal. */
export function entryOrder(
  keys: readonly Pick<SortKey, 'isDescending'>[],
  idOf: (entry: Entry) => string,
): CompareEntries {
  return (one, other) => {
    for (const [index, {isDescending}] of keys.entries()) {
      const difference = compareValues(one.values[index], other.values[index])
      if (difference !== 0) return isDescending ? -difference : difference
    }
    const [oneId, otherId] = [idOf(one.entry), idOf(other.entry)]
    if (oneId !== otherId) return oneId < otherId ? -1 : 1
    return one.entry.key - other.entry.key
  }
}

/** So few changes are put in their place one by one; for more of them, everything is sorted again. */
const FEW = 64

/**
 * @param entries those to begin with
 * @param belongs whether an entry that is touched belongs to the index
 * @param valuesOf what an entry is sorted by
 */
export function createSortedIndex(
  entries: Iterable<Entry>,
  belongs: (entry: Entry) => boolean,
  valuesOf: (entry: Entry) => readonly unknown[],
  compare: CompareEntries,
): SortedIndex {
  let list: SortedEntry[] = []
  const known = new Map<Entry, SortedEntry>()
  const touched = new Set<Entry>(entries)

  function refresh(): void {
    if (touched.size > FEW) refreshAll()
    else for (const entry of touched) refreshOne(entry)
    touched.clear()
  }

  function refreshAll(): void {
    list = list.filter(({entry}) => !touched.has(entry))
    for (const entry of touched) {
      const item = renew(entry)
      if (item !== undefined) list.push(item)
    }
    list.sort(compare)
  }

  function refreshOne(entry: Entry): void {
    const before = known.get(entry)
    if (before !== undefined) list.splice(placeOf(list, before, compare), 1)
    const item = renew(entry)
    if (item !== undefined) list.splice(placeOf(list, item, compare), 0, item)
  }

  function renew(entry: Entry): SortedEntry | undefined {
    if (entry.isRemoved || !belongs(entry)) {
      known.delete(entry)
      return undefined
    }
    const item = {entry, values: valuesOf(entry)}
    known.set(entry, item)
    return item
  }

  return {
    sorted() {
      refresh()
      return list
    },
    touch: (entry) => touched.add(entry).size,
  }
}

/** Where the item stands, or would stand: before the first one that is not less. */
function placeOf(list: readonly SortedEntry[], item: SortedEntry, compare: CompareEntries): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other !== undefined && compare(other, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}
