import {NAME_SEPARATOR} from '../../frontMatter/readNames.ts'
import {meaningOf} from '../../frontMatter/writing/meaning.ts'
import {newItem, newValue} from '../../frontMatter/writing/newValue.ts'
import {lineAfter, lineStart} from '../../frontMatter/writing/source.ts'
import {replaceValue} from '../../frontMatter/writing/valueParts.ts'
import type {Fixer} from '../finding.ts'

/** `'[a, b]'` becomes `[a, b]`. */
export const fixQuotedList: Fixer = ({source, habits, field, entry}) => {
  if (field === undefined || entry === undefined) return undefined
  const names = meaningOf(field, [entry])
  const items = typeof names === 'object' ? names.map((name) => newItem(name, habits, true)) : []
  const list = {inline: `[${items.join(', ')}]`, lines: []}
  return {edits: replaceValue(source.yaml, entry, list, habits.lineEnd)}
}

/** A name where a list belongs becomes a list of it; what may be several names does not. */
export const fixLoneName: Fixer = ({source, habits, field, entry}) => {
  if (field?.kind !== 'references' || entry?.value.kind !== 'scalar') return undefined
  const names = meaningOf(field, [entry])
  if (names === undefined || NAME_SEPARATOR.test(entry.value.text)) return undefined
  return {edits: replaceValue(source.yaml, entry, newValue(field, names, habits), habits.lineEnd)}
}

/** A name that stands in a list once more goes, with its line. */
export const fixRepeatedName: Fixer = ({source: {yaml}, entry, node}) => {
  if (node === undefined || node === entry?.value) return undefined
  const start = lineStart(yaml, node.start)
  if (!/^ *- +$/.test(yaml.slice(start, node.start))) return undefined
  return {edits: [{start, end: lineAfter(yaml, node.end), text: ''}]}
}
