import type {FormPatch, Reference} from 'sanity'
import {insert, setIfMissing, unset} from 'sanity'
import {newKey} from '../../newKey.ts'

/** A reference in a list. */
export interface ReferenceItem extends Reference {
  readonly _key: string
}

/**
 * A reference to a document. One that is not published yet is referred to weakly, until a publish
 * makes the reference strong: as the Studio's own reference input does.
 */
export function referenceTo(id: string, type: string, isPublished: boolean): Reference {
  const reference = {_type: 'reference', _ref: id}
  return isPublished ? reference : {...reference, _weak: true, _strengthenOnPublish: {type}}
}

/** Gives each reference a key of its own, so that it can stand in a list. */
export function toItem(reference: Reference): ReferenceItem {
  return {...reference, _key: newKey()}
}

/** Appends items, whatever others do to the list in the meantime. */
export function appendItems(items: readonly ReferenceItem[]): FormPatch[] {
  return [setIfMissing([]), insert([...items], 'after', [-1])]
}

export function removeItem(key: string): FormPatch[] {
  return [unset([{_key: key}])]
}

/** Moves an item to the place of another one; nothing where one of them is gone. */
export function moveItem(items: readonly ReferenceItem[], key: string, to: string): FormPatch[] {
  const from = items.findIndex(({_key}) => _key === key)
  const target = items.findIndex(({_key}) => _key === to)
  const item = items[from]
  if (item === undefined || target === -1 || from === target) return []
  return [unset([{_key: key}]), insert([item], from < target ? 'after' : 'before', [{_key: to}])]
}
