import type {FrontMatterField} from '../table.ts'
import {editNames} from './editNames.ts'
import {editText} from './editText.ts'
import type {Habits} from './habits.ts'
import {insertKey} from './insertKey.ts'
import {meaningOf, type WantedValue} from './meaning.ts'
import {newValue} from './newValue.ts'
import type {Source, TextEdit} from './source.ts'
import {removeEntry, replaceValue} from './valueParts.ts'

/**
 * Ways to make a field mean what is wanted, the smallest change first. Which of them does it,
 * reading back has to show.
 *
 * @param wanted what the field should mean; undefined removes its keys
 */
export function* editField(
  source: Source,
  field: FrontMatterField,
  wanted: WantedValue | undefined,
  habits: Habits,
): Generator<TextEdit[]> {
  const {yaml} = source
  const entries = source.byField.get(field)
  if (entries === undefined) {
    if (wanted !== undefined) yield [insertKey(source, field, wanted, habits)]
  } else if (wanted === undefined) {
    // With all that was repeated: the one before would count then.
    const keys = new Set(entries.map(({key}) => key))
    yield source.entries.filter(({key}) => keys.has(key)).map((entry) => removeEntry(yaml, entry))
  } else if (field.kind === 'references' && typeof wanted === 'object') {
    yield* editNames(source, field, entries, wanted, habits)
  } else {
    const filled = entries.filter((entry) => meaningOf(field, [entry]) !== undefined)
    const [entry = entries[0]] = filled
    if (entry === undefined) return
    const text = String(wanted)
    if (text === '') {
      yield filled.flatMap((each) => editText(yaml, each, text, habits))
    } else if (typeof wanted === 'boolean') {
      yield replaceValue(yaml, entry, newValue(field, wanted, habits), habits.lineEnd)
    } else {
      yield editText(yaml, entry, text, habits, {anyType: field.kind === 'date'})
      yield editText(yaml, entry, text, habits, {style: 'double'})
    }
  }
}
