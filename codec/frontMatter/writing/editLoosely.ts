import type {FrontMatterField, FrontMatterTable} from '../table.ts'
import type {YamlEntry} from '../yaml/yamlNode.ts'
import {editField} from './editField.ts'
import type {Habits} from './habits.ts'
import type {WantedValue} from './meaning.ts'
import {lineStart, parseSource, type Source, type TextEdit} from './source.ts'

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
  const {yaml, table, entries, byField} = source
  const own = byField.get(field)
  if (own === undefined) {
    for (const edits of editField(source, field, wanted, habits)) {
      const at = edits[0]?.start ?? 0
      const above = entries.findLast(({keyStart}) => keyStart < at)
      if (above === undefined || alone(source, above, table) !== undefined) yield edits
    }
    return
  }
  const [entry, ...others] = own
  if (
    entry === undefined ||
    others.length > 0 ||
    source.repeated.some(({key}) => key === entry.key)
  )
    return
  const lines = alone(source, entry, table)
  if (lines !== undefined) {
    const start = lineStart(yaml, entry.keyStart)
    for (const edits of editField(lines, field, wanted, habits)) yield edits.map(moveBy(start))
  } else if (isOneLine(source, entry)) yield* editField(source, field, wanted, habits)
}

/** The lines of a key as a front matter of their own, if they are a valid one. */
function alone(source: Source, entry: YamlEntry, table: FrontMatterTable): Source | undefined {
  const lines = parseSource(linesOf(source, entry), table)
  return lines.problem === undefined && lines.entries.length === 1 ? lines : undefined
}

/** From a key to the next one. */
function linesOf({yaml, entries}: Source, entry: YamlEntry): string {
  const next = entries[entries.indexOf(entry) + 1]
  const start = lineStart(yaml, entry.keyStart)
  return yaml.slice(start, next === undefined ? yaml.length : lineStart(yaml, next.keyStart))
}

/** Whether the value ends where its line does: it opens nothing, and nothing stands below it. */
function isOneLine(source: Source, entry: YamlEntry): boolean {
  const [line = '', ...below] = linesOf(source, entry).split('\n')
  const value = line.slice(line.indexOf(':') + 1).trimStart()
  return !/^[[{&*!|>"']/.test(value) && below.every((line) => /^\s*(?:#|$)/.test(line))
}

function moveBy(distance: number): (edit: TextEdit) => TextEdit {
  return ({start, end, text}) => ({start: start + distance, end: end + distance, text})
}
