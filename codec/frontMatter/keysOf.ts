import type {FrontMatterField, FrontMatterTable} from './table.ts'
import {isSureKey} from './yaml/sureScalar.ts'

/** The row of a table that a key belongs to, counted from 0. */
export interface TableRow {
  readonly key: string
  readonly field: FrontMatterField
  readonly row: number
  /** Readers of YAML surely agree that it is a key. */
  readonly sure: boolean
}

export interface TableKeys {
  get(key: string): TableRow | undefined
}

const known = new WeakMap<FrontMatterTable, TableKeys>()

/** The keys of a table, older ones included; worked out once. */
export function keysOf(table: FrontMatterTable): TableKeys {
  const before = known.get(table)
  if (before !== undefined) return before
  const keys = indexKeys(table)
  known.set(table, keys)
  return keys
}

/**
 * Compares a key with the few that look like it. Keys come fresh out of a file, and a `Map` would
 * first hash each of them, which takes twice as long.
 */
function indexKeys(table: FrontMatterTable): TableKeys {
  const alike = Array.from({length: 256}, (): TableRow[] => [])
  const likesOf = (key: string): TableRow[] | undefined => {
    const last = key.charCodeAt(key.length - 1)
    return alike[(key.charCodeAt(0) + 7 * last + 31 * key.length) & 255]
  }
  for (const [row, field] of table.entries()) {
    for (const key of [field.key, ...(field.olderKeys ?? [])]) {
      likesOf(key)?.push({key, field, row, sure: isSureKey(key)})
    }
  }
  return {
    get(key) {
      for (const row of likesOf(key) ?? []) if (row.key === key) return row
      return undefined
    },
  }
}
