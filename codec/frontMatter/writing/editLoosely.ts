import type {FrontMatterField} from '../table.ts'
import {editField} from './editField.ts'
import type {Habits} from './habits.ts'
import {endOfEntry, insertKey} from './insertKey.ts'
import {isOneLine, linesAlone} from './looseLines.ts'
import type {WantedValue} from './meaning.ts'
import {lineStart, type Source, type TextEdit} from './source.ts'

/**
 * Ways to edit front matter that is not valid YAML. The lines of one key are edited where they are
 * valid by themselves, or where they are one line whose end is plain to see; anything else might
 * tear apart what only its author understands.
 */
export function* editLoosely(
  source: Source,
  field: FrontMatterField,
  wanted: WantedValue | undefined,
  habits: Habits,
): Generator<TextEdit[]> {
  const {yaml, entries, byField, repeated} = source
  const [entry, ...others] = byField.get(field) ?? []
  if (entry === undefined) {
    if (wanted !== undefined) yield* insertLoosely(source, field, wanted, habits)
    return
  }
  if (others.length > 0 || repeated.some(({key}) => key === entry.key)) return
  const index = entries.indexOf(entry)
  const lines = linesAlone(source, index)
  if (lines === undefined) {
    if (isOneLine(source, index)) yield* editField(source, field, wanted, habits)
    return
  }
  const start = lineStart(yaml, entry.keyStart)
  for (const edits of editField(lines, field, wanted, habits)) {
    yield edits.map((edit) => ({...edit, start: start + edit.start, end: start + edit.end}))
  }
}

/** A new key goes where the one above it surely ends. */
function* insertLoosely(
  source: Source,
  field: FrontMatterField,
  wanted: WantedValue,
  habits: Habits,
): Generator<TextEdit[]> {
  const {yaml, entries} = source
  const edit = insertKey(source, field, wanted, habits)
  const index = entries.findLastIndex(({keyStart}) => keyStart < edit.start)
  const above = entries[index]
  if (above === undefined) {
    yield [edit]
    return
  }
  const lines = linesAlone(source, index)
  const [entry] = lines?.entries ?? []
  if (lines === undefined || entry === undefined) return
  const at = lineStart(yaml, above.keyStart) + endOfEntry(lines.yaml, entry, habits)
  yield [{...edit, start: at, end: at}]
}
