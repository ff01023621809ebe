import {insertKey} from '../../frontMatter/writing/insertKey.ts'
import {isSameMeaning, meaningOf, targetOf} from '../../frontMatter/writing/meaning.ts'
import {removeEntry} from '../../frontMatter/writing/valueParts.ts'
import type {Fixer} from '../finding.ts'

/** A key that is missing comes with the table's default. */
export const fixMissingKey: Fixer = ({source, habits, field}) => {
  const value = field !== undefined && 'default' in field ? field.default : undefined
  if (field === undefined || value === undefined) return undefined
  const edits = [insertKey(source, field, value, habits)]
  return {edits, change: [field, targetOf(field, value)?.meaning]}
}

/** A key that stands there once more goes if it says the same as before. */
export const fixRepeatedKey: Fixer = ({source: {yaml, entries}, field, entry}) => {
  if (entry === undefined) return undefined
  const {key, keyStart, value} = entry
  const before = entries.findLast((other) => other.key === key && other.keyStart < keyStart)
  if (before === undefined) return undefined
  const meaning = field === undefined ? undefined : meaningOf(field, [entry])
  const isSame =
    field === undefined || meaning === undefined
      ? yaml.slice(value.start, value.end) === yaml.slice(before.value.start, before.value.end)
      : isSameMeaning(meaning, meaningOf(field, [before]))
  return isSame ? {edits: [removeEntry(yaml, entry)]} : undefined
}
