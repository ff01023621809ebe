import {MERGE_TYPE} from '../../codec/documents/recordTypes.ts'
import {itemsOf} from '../../codec/text/record.ts'
import type {Fetch} from '../readPages.ts'
import {readMergeRecord, type MergeRecord} from './mergeRecord.ts'
import {isStored} from './readMaterial.ts'
import type {Stored} from './stored.ts'

/** All that undoing a merge has to know. */
export interface UndoMaterial {
  /** Of one merge, in the order in which they were written; none where there is no such merge. */
  readonly records: readonly MergeRecord[]
  readonly documents: readonly Stored[]
}

/** Whole posts, so few that the largest fit into memory many times. */
const PAGE = 100

/**
 * Reads the records of a merge that has not been taken back, and all documents that they name.
 *
 * @param fetch in the perspective `raw`
 * @param merge the id that the merge was given
 */
export async function readUndo(fetch: Fetch, merge: string): Promise<UndoMaterial> {
  const rows = itemsOf(
    await fetch('*[_type == $type && merge == $merge && !defined(undone)] | order(part asc)', {
      type: MERGE_TYPE,
      merge,
    }),
  )
  const records = rows.flatMap((row) => readMergeRecord(row) ?? [])
  const ids = new Set(
    records.flatMap(({changes, deleted}) => [
      ...changes.map(({id}) => id),
      ...deleted.map(({_id}) => _id),
    ]),
  )
  const documents: Stored[] = []
  const all = [...ids]
  for (let start = 0; start < all.length; start += PAGE) {
    const page = await fetch('*[_id in $ids]', {ids: all.slice(start, start + PAGE)})
    documents.push(...itemsOf(page).filter(isStored))
  }
  return {records, documents}
}
