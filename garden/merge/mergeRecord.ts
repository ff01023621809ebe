import {MERGE_TYPE} from '../../codec/documents/recordTypes.ts'
import {isRecord, itemsOf, textOf} from '../../codec/text/record.ts'
import type {DocumentChange} from './documentChange.ts'
import type {NewDocument} from './mutation.ts'

/**
 * What a transaction of a merge did. A merge of many references takes several; the last one, which
 * deletes, has the names of those that are gone.
 */
export interface MergeRecord {
  readonly id: string
  /** The same for all transactions of a merge. */
  readonly merge: string
  /** From 0, in the order in which they were written. */
  readonly part: number
  /** When, in UTC by ISO 8601. */
  readonly at: string
  /** The user id of whoever did it; undefined for a script. */
  readonly by?: string | undefined
  readonly into: {readonly id: string; readonly name: string}
  readonly gone: readonly {readonly id: string; readonly name: string}[]
  readonly changes: readonly DocumentChange[]
  /** Every version of the documents that are gone, as they were. */
  readonly deleted: readonly NewDocument[]
}

/**
 * The document of a record. Ids in it are texts, since references would keep what is gone from being
 * deleted; what it takes to undo is one text, so that it adds no attributes to a dataset and finds
 * nobody in a search. The dot in its id keeps it private on a hosted dataset.
 */
export function toMergeDocument(record: MergeRecord): NewDocument {
  const {id, merge, part, at, by, into, gone, changes, deleted} = record
  return {
    _id: id,
    _type: MERGE_TYPE,
    merge,
    part,
    at,
    ...(by === undefined ? {} : {by}),
    into: {...into},
    gone: gone.map(({id, name}) => ({_key: id, _type: 'mergedEntity', id, name})),
    undo: JSON.stringify({changes, deleted}),
  }
}

/** Reads a record as a dataset has it; undefined where it can't be understood. */
export function readMergeRecord(document: unknown): MergeRecord | undefined {
  if (!isRecord(document)) return undefined
  const {_id, _type, merge, part, at, by, into, gone, undo} = document
  if (_type !== MERGE_TYPE || typeof _id !== 'string' || !isRecord(into)) return undefined
  const parsed = parseUndo(textOf(undo))
  if (parsed === undefined) return undefined
  return {
    id: _id,
    merge: textOf(merge),
    part: typeof part === 'number' ? part : 0,
    at: textOf(at),
    by: typeof by === 'string' ? by : undefined,
    into: {id: textOf(into['id']), name: textOf(into['name'])},
    gone: itemsOf(gone)
      .filter(isRecord)
      .map(({id, name}) => ({id: textOf(id), name: textOf(name)})),
    ...parsed,
  }
}

type Undo = Pick<MergeRecord, 'changes' | 'deleted'>

function parseUndo(text: string): Undo | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    if (!isRecord(parsed)) return undefined
    const {changes, deleted} = parsed
    return {
      changes: itemsOf(changes).filter(isChange),
      deleted: itemsOf(deleted).filter(isDocument),
    }
  } catch {
    return undefined
  }
}

function isDocument(value: unknown): value is NewDocument {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}

function isChange(value: unknown): value is DocumentChange {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false
  const {edits, removals} = value
  if (!Array.isArray(edits) || !Array.isArray(removals)) return false
  return (
    edits.every((edit) => isRecord(edit) && isPath(edit['path'])) &&
    removals.every(
      (removal) =>
        isRecord(removal) &&
        isPath(removal['list']) &&
        isPath(removal['path']) &&
        (removal['after'] === undefined || isPath(removal['after'])),
    )
  )
}

function isPath(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (step) =>
        typeof step === 'string' ||
        typeof step === 'number' ||
        (isRecord(step) && typeof step['_key'] === 'string'),
    )
  )
}
