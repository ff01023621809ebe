import type {FrontMatterField} from '../table.ts'
import type {YamlEntry} from '../yaml/yamlNode.ts'
import type {Habits} from './habits.ts'
import {newText, newValue} from './newValue.ts'
import type {WantedValue} from './meaning.ts'
import {lineAfter, lineStart, type Source, type TextEdit} from './source.ts'
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
function placeOfKey(source: Source, field: FrontMatterField, habits: Habits): number {
  const {sorted, indent} = habits
  const {yaml, table, entries} = source
  const row = table.indexOf(field)
  const before = sorted
    ? entries.findLast(({key}) => key < field.key)
    : nearest(source, table.slice(0, row).toReversed()).at(-1)
  if (before !== undefined) return endOfEntry(yaml, before, habits)
  const after = sorted
    ? entries.find(({key}) => key > field.key)
    : nearest(source, table.slice(row + 1))[0]
  return after === undefined
    ? yaml.length
    : aboveComments(yaml, lineStart(yaml, after.keyStart), indent)
}

/** The entries of the first of these fields that the file has, in its order. */
function nearest({byField}: Source, fields: readonly FrontMatterField[]): readonly YamlEntry[] {
  const field = fields.find((field) => byField.has(field))
  const entries = field === undefined ? [] : (byField.get(field) ?? [])
  return entries.toSorted((one, other) => one.keyStart - other.keyStart)
}

/** Behind a value, and behind comments that stand deeper in than keys, and so belong to it. */
export function endOfEntry(yaml: string, entry: YamlEntry, {indent}: Habits): number {
  let {end} = removeEntry(yaml, entry)
  while (/^ +#/.test(yaml.slice(end + indent.length, lineAfter(yaml, end + 1)))) {
    end = lineAfter(yaml, end + 1)
  }
  return end
}

/** Above the comments right above a key. */
function aboveComments(yaml: string, offset: number, indent: string): number {
  let at = offset
  while (at > 0 && yaml.startsWith(`${indent}#`, lineStart(yaml, at - 1))) {
    at = lineStart(yaml, at - 1)
  }
  return at
}
