import {emptyValueOf} from '../emptyValue.ts'
import {nameInPart, splitNames} from '../readNames.ts'
import type {FrontMatterField} from '../table.ts'
import {writeScalar, type BlockWish, type WrittenValue} from '../yaml/writeScalar.ts'
import type {Habits} from './habits.ts'
import type {WantedValue} from './meaning.ts'

/** Writes a value that the file has nothing of yet, in the file's habits. */
export function newValue(
  field: FrontMatterField,
  wanted: WantedValue,
  habits: Habits,
): WrittenValue {
  if (wanted === '' || (typeof wanted === 'object' && wanted.length === 0)) {
    const empty = emptyValueOf(field)
    return empty === "''" ? newText('', habits) : {inline: empty, lines: []}
  }
  if (typeof wanted === 'boolean') return {inline: String(wanted), lines: []}
  if (typeof wanted === 'string') return newText(wanted, habits)
  if (field.kind === 'reference') return newText(wanted.join(), habits)
  const isComma = field.kind === 'references' && field.form === 'comma'
  return isComma && canBeJoined(wanted)
    ? newText(wanted.join(', '), habits)
    : newList(wanted, habits)
}

/** A name as it is written in a list, or any other text on one line. */
export function newItem(text: string, habits: Habits, flow: boolean): string {
  const {quote, quotesAll} = habits
  return writeScalar(text, {style: quotesAll ? quote : 'plain', quote, flow}).inline
}

export function newText(text: string, habits: Habits): WrittenValue {
  const {quote, quotesAll} = habits
  return writeScalar(text, {style: quotesAll ? quote : 'plain', quote, block: newBlock(habits)})
}

/** How a text of several lines is written, where there was none before. */
export function newBlock({indent}: Habits): BlockWish {
  return {header: '|-', indent: `${indent}  `, width: Infinity}
}

function newList(names: readonly string[], habits: Habits): WrittenValue {
  if (habits.flowLists) {
    return {inline: `[${names.map((name) => newItem(name, habits, true)).join(', ')}]`, lines: []}
  }
  const bullet = habits.indent + habits.bullet
  return {inline: '', lines: names.map((name) => bullet + newItem(name, habits, false))}
}

/** Whether the names come out of one string again. */
function canBeJoined(names: readonly string[]): boolean {
  const {parts, bracketed} = splitNames(names.join(', '))
  const isSame =
    parts.length === names.length && parts.every((part, at) => nameInPart(part) === names[at])
  return isSame && !bracketed
}
