import type {DocumentValue} from '../tree/documentValue.ts'
import type {Entry} from './entry.ts'

/** What can be looked up: `null` cannot, since it also stands for what is not there. */
export type Scalar = string | number | boolean

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** Finds documents by the value of an expression. */
export interface ValueIndex {
  /** Those in which the value is this one. */
  equal(value: Scalar): ReadonlySet<Entry>
  /** Those in which the value is a list that has this one in it. */
  having(value: Scalar): ReadonlySet<Entry>
  /** The entry is new, changed or removed. Gives how many there are by now to be looked at. */
  touch(entry: Entry): number
}

const NONE: ReadonlySet<Entry> = new Set()

/** @param read gives the document of an entry as it is stored */
export function createValueIndex(
  entries: Iterable<Entry>,
  valueOf: DocumentValue,
  read: (entry: Entry) => object,
): ValueIndex {
  const equal = new Map<Scalar, Set<Entry>>()
  const having = new Map<Scalar, Set<Entry>>()
  const known = new Map<Entry, Scalar | readonly Scalar[]>()
  const touched = new Set<Entry>(entries)

  function refresh(): void {
    for (const entry of touched) {
      forget(entry)
      if (!entry.isRemoved) learn(entry)
    }
    touched.clear()
  }

  function forget(entry: Entry): void {
    const value = known.get(entry)
    if (value === undefined) return
    known.delete(entry)
    if (isScalar(value)) equal.get(value)?.delete(entry)
    else for (const item of value) having.get(item)?.delete(entry)
  }

  function learn(entry: Entry): void {
    const value = valueOf(read(entry))
    if (isScalar(value)) {
      known.set(entry, value)
      add(equal, value, entry)
    } else if (Array.isArray(value)) {
      const items = value.filter(isScalar)
      if (items.length === 0) return
      known.set(entry, items)
      for (const item of items) add(having, item, entry)
    }
  }

  return {
    equal(value) {
      refresh()
      return equal.get(value) ?? NONE
    },
    having(value) {
      refresh()
      return having.get(value) ?? NONE
    },
    touch: (entry) => touched.add(entry).size,
  }
}

function add(map: Map<Scalar, Set<Entry>>, value: Scalar, entry: Entry): void {
  const entries = map.get(value)
  if (entries === undefined) map.set(value, new Set([entry]))
  else entries.add(entry)
}
