import {keysOf} from './keysOf.ts'
import type {FrontMatterField, FrontMatterTable} from './table.ts'
import type {YamlEntry} from './yaml/yamlNode.ts'

/** The entries of a front matter, by what the table knows of their keys. */
export interface GroupedEntries {
  /** Of each field that the file has: one entry for each of its keys, the current key first. */
  readonly byField: ReadonlyMap<FrontMatterField, readonly YamlEntry[]>
  /** One entry for each key that the table does not know. */
  readonly unknown: ReadonlyMap<string, YamlEntry>
  /** Entries with a key that stood there before: of each key the last counts. */
  readonly repeated: readonly YamlEntry[]
}

export function groupEntries(
  entries: readonly YamlEntry[],
  table: FrontMatterTable,
): GroupedEntries {
  const keys = keysOf(table)
  const byField = new Map<FrontMatterField, YamlEntry[]>()
  const unknown = new Map<string, YamlEntry>()
  const repeated: YamlEntry[] = []
  for (const entry of entries) {
    const field = keys.get(entry.key)?.field
    if (field === undefined) {
      if (unknown.has(entry.key)) repeated.push(entry)
      unknown.set(entry.key, entry)
      continue
    }
    const own = byField.get(field)
    if (own === undefined) {
      byField.set(field, [entry])
      continue
    }
    const before = own.findIndex(({key}) => key === entry.key)
    if (before !== -1) {
      repeated.push(entry)
      own[before] = entry
    } else if (entry.key === field.key) own.unshift(entry)
    else own.push(entry)
  }
  return {byField, unknown, repeated}
}
