import type {FrontMatterField} from '../table.ts'
import type {YamlEntry} from '../yaml/yamlNode.ts'
import {isSameMeaning, meaningOf, type WantedValue} from './meaning.ts'
import type {Source} from './source.ts'

/** What fields should mean after an edit; all others should mean what they did. */
export type Changes = ReadonlyMap<FrontMatterField, WantedValue | undefined>

/** Whether an edit did what it should, and nothing else, by what the front matter says after it. */
export function readsBack(before: Source, after: Source, changes: Changes): boolean {
  const changed = new Set(
    [...changes.keys()].flatMap(({key, olderKeys = []}) => [key, ...olderKeys]),
  )
  const others = before.entries.filter(({key}) => !changed.has(key))
  const othersAfter = after.entries.filter(({key}) => !changed.has(key))
  // What parses only now may have ended elsewhere before.
  const toTheLetter = before.problem?.code === after.problem?.code
  return (
    meansSame(before, after, changes) &&
    others.length === othersAfter.length &&
    others.every((entry, index) => {
      const same = othersAfter[index]
      if (same?.key !== entry.key) return false
      return !toTheLetter || textOf(before, entry) === textOf(after, same)
    })
  )
}

/** Whether a front matter means what another one does to the fields of the table. */
export function meansSame(before: Source, after: Source, changes: Changes): boolean {
  // What could not be parsed before may be mended by the edit; the other way round it is broken.
  if (after.problem !== undefined && after.problem.code !== before.problem?.code) return false
  return before.table.every((field) =>
    isSameMeaning(
      meaningIn(after, field),
      changes.has(field) ? changes.get(field) : meaningIn(before, field),
    ),
  )
}

/** What stands in the file for a key; without empty lines below, where a key may be added. */
export function textOf({yaml}: Source, {keyStart, value}: YamlEntry): string {
  return yaml.slice(keyStart, value.end).trimEnd()
}

function meaningIn({byField}: Source, field: FrontMatterField): WantedValue | undefined {
  const entries = byField.get(field)
  return entries === undefined ? undefined : meaningOf(field, entries)
}
