import type {Entry} from '../catalog/entry.ts'

/** Documents that an index knows to be in question. */
export interface Found {
  /** How many, at most. */
  readonly size: number
  has(entry: Entry): boolean
  /** Each of them once. */
  entries(): Iterable<Entry>
  /** Present when these are all documents of some types. */
  readonly types?: readonly string[]
}

/** What a condition finds that holds for every document. */
export const EVERYTHING = 'everything'

export function foundSet(entries: ReadonlySet<Entry>): Found {
  return {size: entries.size, has: (entry) => entries.has(entry), entries: () => entries}
}

export function foundList(entries: Iterable<Entry>): Found {
  return foundSet(new Set(entries))
}

/** What is in one of them. */
export function union(parts: readonly Found[]): Found {
  const [first] = parts
  if (parts.length === 1 && first !== undefined) return first
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    has: (entry) => parts.some((part) => part.has(entry)),
    *entries() {
      for (const [index, part] of parts.entries()) {
        for (const entry of part.entries()) {
          if (!parts.slice(0, index).some((earlier) => earlier.has(entry))) yield entry
        }
      }
    },
  }
}

/** What is in both of them. */
export function intersection(one: Found, other: Found): Found {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
  return {
    size: smaller.size,
    has: (entry) => smaller.has(entry) && larger.has(entry),
    *entries() {
      for (const entry of smaller.entries()) if (larger.has(entry)) yield entry
    },
  }
}
