import {fold} from './fold.ts'

/** A shared document under its names: the canonical one first, then those by language, then aliases. */
export interface NamedDocument {
  readonly id: string
  readonly type: string
  readonly names: readonly string[]
}

/** The documents that a name may mean, the likeliest first; all of one name's length. */
export interface NameMatch {
  readonly id: string
  readonly type: string
  /** The name is written as the document has it, letter for letter. */
  readonly exact: boolean
}

/** Answers which documents carry a name, however it is written. */
export interface NameIndex {
  add(document: NamedDocument): void
  /**
   * Documents of these types that carry the name. Order: earlier types first, then documents that
   * write the name the same way, then those whose canonical name it is, then by id.
   */
  find(name: string, types: readonly string[]): readonly NameMatch[]
}

interface Entry {
  readonly id: string
  readonly type: string
  readonly written: string
  readonly canonical: boolean
}

export function createNameIndex(documents: Iterable<NamedDocument> = []): NameIndex {
  const byFolded = new Map<string, Entry[]>()
  const index: NameIndex = {
    add({id, type, names}) {
      for (const [position, written] of names.entries()) {
        const key = keyOf(written)
        const entries = byFolded.get(key)
        const entry = {id, type, written, canonical: position === 0}
        if (entries === undefined) byFolded.set(key, [entry])
        else if (!entries.some((other) => other.id === id && other.written === written)) {
          entries.push(entry)
        }
      }
    },
    find(name, types) {
      const entries = byFolded.get(keyOf(name)) ?? []
      const ranked = entries
        .filter(({type}) => types.includes(type))
        .toSorted((a, b) => compare(rank(a, name, types), rank(b, name, types)) || byId(a, b))
      const found = new Map<string, NameMatch>()
      for (const {id, type, written} of ranked) {
        if (!found.has(id)) found.set(id, {id, type, exact: written === name})
      }
      return [...found.values()]
    },
  }
  for (const document of documents) index.add(document)
  return index
}

/** Names of nothing but signs are compared as they are written. */
function keyOf(name: string): string {
  return fold(name) || name.trim()
}

function rank(entry: Entry, name: string, types: readonly string[]): readonly number[] {
  return [types.indexOf(entry.type), entry.written === name ? 0 : 1, entry.canonical ? 0 : 1]
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [position, value] of left.entries()) {
    const difference = value - (right[position] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function byId(left: Entry, right: Entry): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}
