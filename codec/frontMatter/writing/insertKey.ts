import type {FrontMatterField} from '../table.ts'
import type {YamlEntry} from '../yaml/yamlNode.ts'
import type {Habits} from './habits.ts'
import {newText, newValue} from './newValue.ts'
import type {WantedValue} from './meaning.ts'
import {lineStart, type Source, type TextEdit} from './source.ts'
import {removeEntry} from './valueParts.ts'

/** Adds a key that the file doesn't have, on lines of its own. */
export function insertKey(
  source: Source,
  field: FrontMatterField,
  wanted: WantedValue,
  habits: Habits,
): TextEdit {
  const at = placeOfKey(source, field, habits)
  return {start: at, end: at, text: writeKey(field, wanted, habits)}
}

/** A key with its value, with all of its line breaks. */
export function writeKey(field: FrontMatterField, wanted: WantedValue, habits: Habits): string {
  const {inline, lines} = newValue(field, wanted, habits)
  const key = `${habits.indent}${newText(field.key, {...habits, quotesAll: false}).inline}:`
  return [inline === '' ? key : `${key} ${inline}`, ...lines]
    .map((line) => line + habits.lineEnd)
    .join('')
}

/**
 * Where a new key goes: into the order of the letters where the keys of the file are in it, else
 * behind the key that stands before it in the table, or above the next one.
 */
function placeOfKey(source: Source, field: FrontMatterField, {sorted}: Habits): number {
  const {yaml, table, entries} = source
  const row = table.indexOf(field)
  const before = sorted
    ? entries.findLast(({key}) => key < field.key)
    : nearest(source, table.slice(0, row).toReversed()).at(-1)
  if (before !== undefined) return removeEntry(yaml, before).end
  const after = sorted
    ? entries.find(({key}) => key > field.key)
    : nearest(source, table.slice(row + 1))[0]
  return after === undefined ? yaml.length : aboveKey(yaml, after)
}

/** The entries of the first of these fields that the file has, in its order. */
function nearest({byField}: Source, fields: readonly FrontMatterField[]): readonly YamlEntry[] {
  const field = fields.find((field) => byField.has(field))
  const entries = field === undefined ? [] : (byField.get(field) ?? [])
  return entries.toSorted((one, other) => one.keyStart - other.keyStart)
}

/** Above a key and the comments right above it. */
function aboveKey(yaml: string, {keyStart}: YamlEntry): number {
  let at = lineStart(yaml, keyStart)
  while (at > 0) {
    const line = yaml.slice(lineStart(yaml, at - 1), at)
    if (!line.trimStart().startsWith('#')) break
    at -= line.length
  }
  return at
}
