import {readField, type FieldContext} from '../readField.ts'
import type {FrontMatterValue} from '../readFrontMatter.ts'
import type {FrontMatterField} from '../table.ts'
import type {YamlEntry, YamlNode, YamlScalar} from '../yaml/yamlNode.ts'

/** A value that a field should have; an empty text or list is a key with nothing filled in. */
export type WantedValue = string | boolean | readonly string[]

const SILENT: FieldContext = {placeOf: () => ({line: 1, column: 1}), report: () => {}}

/** What entries of the file mean for a field, with names as texts; undefined where nothing is. */
export function meaningOf(
  field: FrontMatterField,
  entries: readonly YamlEntry[],
): WantedValue | undefined {
  return meaningOfValue(readField(field, entries, SILENT))
}

/** What was read, with names as texts. */
export function meaningOfValue(value: FrontMatterValue | undefined): WantedValue | undefined {
  return typeof value === 'object' ? value.map(({name}) => name) : value
}

/** What a field is made to say: how it is written, and what that means once it is read back. */
export interface Target {
  /** Undefined for a key that goes. */
  readonly written: WantedValue | undefined
  readonly meaning: WantedValue | undefined
}

/** Undefined for a value that would mean nothing: no day, no flag. */
export function targetOf(
  field: FrontMatterField,
  wanted: WantedValue | undefined,
): Target | undefined {
  if (wanted === undefined) return {written: undefined, meaning: undefined}
  const list = field.kind === 'references' && typeof wanted === 'string' ? [wanted] : wanted
  const entry = {key: field.key, keyStart: 0, colonEnd: 0, value: toNode(list)}
  const meaning = meaningOf(field, [entry])
  if (meaning !== undefined) return {written: meaning, meaning}
  if (!isEmpty(wanted)) return undefined
  return {written: field.kind === 'references' ? [] : '', meaning}
}

export function isSameMeaning(
  one: WantedValue | undefined,
  other: WantedValue | undefined,
): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.length === other.length && one.every((name, index) => name === other[index])
}

function isEmpty(wanted: WantedValue): boolean {
  if (typeof wanted === 'boolean') return false
  return typeof wanted === 'string' ? wanted.trim() === '' : wanted.join('').trim() === ''
}

function toNode(wanted: WantedValue): YamlNode {
  if (typeof wanted === 'string') return scalar(wanted, 'single')
  if (typeof wanted === 'boolean') return scalar(String(wanted), 'plain')
  const items = wanted.map((name) => scalar(name, 'single'))
  return {kind: 'list', items, flow: true, start: 0, end: 0}
}

function scalar(text: string, style: 'single' | 'plain'): YamlScalar {
  return {kind: 'scalar', text, style, start: 0, end: 0}
}
