import type {FrontMatterField} from '../table.ts'
import type {YamlEntry} from '../yaml/yamlNode.ts'
import {isSameMeaning, meaningOf, type WantedValue} from './meaning.ts'
import type {Source} from './source.ts'

/** Whether an edit did what it should, and nothing else, by what the front matter says after it. */
export function readsBack(
  before: Source,
  after: Source,
  field: FrontMatterField,
  meaning: WantedValue | undefined,
): boolean {
  // What could not be parsed before may be mended by the edit; the other way round it is broken.
  const sameProblem = before.problem?.code === after.problem?.code
  if (!sameProblem && after.problem !== undefined) return false
  return (
    before.table.every((other) =>
      isSameMeaning(meaningIn(after, other), other === field ? meaning : meaningIn(before, other)),
    ) && areSame(othersIn(before, field), othersIn(after, field), sameProblem)
  )

  function areSame(
    one: readonly YamlEntry[],
    other: readonly YamlEntry[],
    toTheLetter: boolean,
  ): boolean {
    return (
      one.length === other.length &&
      one.every((entry, index) => {
        const same = other[index]
        if (same?.key !== entry.key) return false
        return !toTheLetter || textOf(before, entry) === textOf(after, same)
      })
    )
  }
}

function meaningIn({byField}: Source, field: FrontMatterField): WantedValue | undefined {
  const entries = byField.get(field)
  return entries === undefined ? undefined : meaningOf(field, entries)
}

/** The entries of all other keys. */
function othersIn(
  {entries}: Source,
  {key, olderKeys = []}: FrontMatterField,
): readonly YamlEntry[] {
  const keys = new Set([key, ...olderKeys])
  return entries.filter((entry) => !keys.has(entry.key))
}

function textOf({yaml}: Source, {keyStart, value}: YamlEntry): string {
  return yaml.slice(keyStart, value.end)
}
