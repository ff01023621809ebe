import type {FrontMatterField, FrontMatterTable} from './table.ts'
import {isSureKey} from './yaml/sureScalar.ts'

/**
 * A key and the row of the table that it belongs to. All of them have the same shape, which rows of
 * a table do not: what is asked of each key of each file is read several times faster from here.
 */
export interface TableKey {
  readonly key: string
  /** It is an older key of its row. */
  readonly older: boolean
  readonly field: FrontMatterField
  /** The place of the row in the table, counted from 0. */
  readonly row: number
  readonly kind: FrontMatterField['kind']
  readonly required: boolean
  /** Its names stand in one string. */
  readonly comma: boolean
  readonly choices: readonly string[]
  /** Readers of YAML surely agree that it is a key. */
  readonly sure: boolean
}

export interface TableKeys {
  get(key: string): TableKey | undefined
  /** The current key of each row. */
  readonly rows: readonly TableKey[]
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
  const alike = Array.from({length: 256}, (): TableKey[] => [])
  const likesOf = (key: string): TableKey[] | undefined => {
    const last = key.charCodeAt(key.length - 1)
    return alike[(key.charCodeAt(0) + 7 * last + 31 * key.length) & 255]
  }
  const rows = table.map((field, row) => toKey(field.key, field, row))
  const olderKeys = table.flatMap((field, row) =>
    (field.olderKeys ?? []).map((key) => toKey(key, field, row)),
  )
  for (const key of [...rows, ...olderKeys]) likesOf(key.key)?.push(key)
  return {
    rows,
    get(text) {
      for (const key of likesOf(text) ?? []) if (key.key === text) return key
      return undefined
    },
  }
}

function toKey(key: string, field: FrontMatterField, row: number): TableKey {
  return {
    key,
    older: key !== field.key,
    field,
    row,
    kind: field.kind,
    required: field.required === true,
    comma: field.kind === 'references' && field.form === 'comma',
    choices: field.kind === 'choice' ? field.choices : [],
    sure: isSureKey(key),
  }
}
