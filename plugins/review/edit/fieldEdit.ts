import {isRecord} from '../../../codec/text/record.ts'
import type {Reference} from 'sanity'
import type {ReferenceItem} from '../../entities/inputs/references.ts'
import {sameValue} from '../../sameValue.ts'

/** What a field of a post holds that is no list. */
export type FieldValue = string | boolean | Reference

/** One change of one field that somebody wants of posts, whatever else is in them. */
export type FieldEdit = {readonly field: string} & (
  | {readonly kind: 'set'; readonly value: FieldValue}
  | {readonly kind: 'clear'}
  /** To a list: those that it lacks, at its end. */
  | {readonly kind: 'add'; readonly items: readonly ReferenceItem[]}
  /** From a list, by the ids of the documents that are referred to. */
  | {readonly kind: 'remove'; readonly ids: readonly string[]}
  /** In a list, one by another at its place; only out where the other one is there already. */
  | {readonly kind: 'replace'; readonly id: string; readonly by: Reference}
)

/** A value after an edit, or why there is none. */
export type Edited = {readonly value: unknown} | 'same' | 'no-list'

/**
 * What an edit makes of the value that a post has. Items that it isn't about stay as they are, even
 * those that are no references.
 */
export function applyEdit(edit: FieldEdit, before: unknown): Edited {
  if (edit.kind === 'set') return isSame(edit.value, before) ? 'same' : {value: edit.value}
  if (edit.kind === 'clear') return isMissing(before) ? 'same' : {value: undefined}
  const list: unknown = before ?? []
  if (!Array.isArray(list)) return 'no-list'
  const has = (id: string) => list.some((item) => refOf(item) === id)
  switch (edit.kind) {
    case 'add': {
      const missing = edit.items.filter(({_ref}) => !has(_ref))
      return missing.length === 0 ? 'same' : {value: [...list, ...missing]}
    }
    case 'remove': {
      const kept = list.filter((item) => !edit.ids.includes(refOf(item) ?? ''))
      return kept.length === list.length ? 'same' : {value: kept}
    }
    case 'replace': {
      const {id, by} = edit
      if (!has(id) || id === by._ref) return 'same'
      const kept = has(by._ref) ? list.filter((item) => refOf(item) !== id) : list
      return {value: kept.map((item) => (refOf(item) === id ? {...keyOf(item), ...by} : item))}
    }
  }
}

/** The document that a value refers to. */
export function refOf(value: unknown): string | undefined {
  return isRecord(value) && typeof value['_ref'] === 'string' ? value['_ref'] : undefined
}

/** Whether a field holds nothing at all: no value, or an empty list. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function isSame(wanted: FieldValue, before: unknown): boolean {
  const id = refOf(wanted)
  return id === undefined ? sameValue(wanted, before) : id === refOf(before)
}

function keyOf(item: unknown): {readonly _key?: string} {
  return isRecord(item) && typeof item['_key'] === 'string' ? {_key: item['_key']} : {}
}
