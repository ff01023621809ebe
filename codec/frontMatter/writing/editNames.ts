import {NAME_SEPARATOR, nameInPart, splitNames} from '../readNames.ts'
import type {ReferencesField} from '../table.ts'
import type {YamlEntry} from '../yaml/yamlNode.ts'
import {editBlockList} from './editBlockList.ts'
import {editFlowList} from './editFlowList.ts'
import {editText} from './editText.ts'
import type {Habits} from './habits.ts'
import {joinItems, type JoinedItem} from './joinedItems.ts'
import {isSameMeaning, meaningOf} from './meaning.ts'
import {newValue} from './newValue.ts'
import type {Source, TextEdit} from './source.ts'
import {removeEntry, replaceValue} from './valueParts.ts'

/** Ways to make the entries of a field name what is wanted, the smallest change first. */
export function* editNames(
  {yaml}: Source,
  field: ReferencesField,
  entries: readonly YamlEntry[],
  wanted: readonly string[],
  habits: Habits,
): Generator<TextEdit[]> {
  const lists = distribute(field, entries, wanted)
  const inPlace = lists?.map((list) => editEntry(yaml, list, field.form, habits))
  if (inPlace?.every((edits) => edits !== undefined)) yield inPlace.flat()
  const [first, ...others] = entries
  if (first === undefined) return
  yield [
    ...replaceValue(yaml, first, newValue(field, wanted, habits), habits.lineEnd),
    ...others.map((entry) => removeEntry(yaml, entry)),
  ]
}

/** An entry, the names that count as its own, and those that it should have. */
interface EntryNames {
  readonly entry: YamlEntry
  readonly before: readonly string[]
  readonly names: readonly string[]
}

/**
 * Which entry should have which names: those that it has, and new ones go to the entry of the name
 * before them. Undefined where names would have to change places between entries.
 */
function distribute(
  field: ReferencesField,
  entries: readonly YamlEntry[],
  wanted: readonly string[],
): EntryNames[] | undefined {
  const owners = new Map<string, number>()
  const lists = entries.map((entry, index) => {
    const meaning = meaningOf(field, [entry])
    const before = (typeof meaning === 'object' ? meaning : []).filter((name) => !owners.has(name))
    for (const name of before) owners.set(name, index)
    return {entry, before, names: Array.from<string>([])}
  })
  let owner = 0
  for (const name of wanted) {
    const own = owners.get(name) ?? owner
    if (own < owner) return undefined
    owner = own
    lists[owner]?.names.push(name)
  }
  return lists
}

function editEntry(
  yaml: string,
  {entry, names, before}: EntryNames,
  form: ReferencesField['form'],
  habits: Habits,
): TextEdit[] | undefined {
  if (isSameMeaning(before, names)) return []
  const {value} = entry
  if (value.kind === 'list' && value.properties?.tagged !== true) {
    return value.flow
      ? editFlowList(yaml, value, names, habits)
      : editBlockList(yaml, entry, value, names, habits)
  }
  const isText = value.kind === 'scalar' && form === 'comma' && before.length > 0
  if (!isText || splitNames(value.text).bracketed) return undefined
  return editText(yaml, entry, joinNames(value.text, names), habits)
}

/** Names in one string anew, with the separators that it has. */
function joinNames(text: string, wanted: readonly string[]): string {
  const pieces = text.split(new RegExp(`(${NAME_SEPARATOR.source})`))
  const items: JoinedItem[] = []
  for (let index = 0; index < pieces.length; index += 2) {
    const part = pieces[index] ?? ''
    const bare = part.trim()
    const name = nameInPart(part) || undefined
    const lead = part.slice(0, part.length - part.trimStart().length)
    items.push({text: bare, name, separator: pieces[index - 1] ?? '', lead, comment: ''})
  }
  return joinItems({items, separator: '', tail: ''}, wanted, (name) => name)
}
