import {checkOf, isNoChange, patchOf, type DocumentChange} from './documentChange.ts'
import {fileChange} from './fileChange.ts'
import type {NamesInFile, Referring} from './material.ts'
import {toMergeDocument, type MergeRecord} from './mergeRecord.ts'
import {moveReferences} from './moveReferences.ts'
import type {Mutation, Transaction} from './mutation.ts'
import type {MergeRequest} from './mergeRequest.ts'
import type {Stored} from './stored.ts'

/** A change of a document, and the revision that it was planned for. */
export interface RevisedChange {
  readonly change: DocumentChange
  readonly revision: string
}

interface MergePart {
  /** The documents whose references move in it. */
  readonly batch: readonly Referring[]
  /** Which transaction of the merge it is, from 0. */
  readonly part: number
  readonly request: MergeRequest
  readonly ends: Pick<MergeRecord, 'into' | 'gone'>
  readonly files: readonly NamesInFile[]
  /** What the last part does besides: the changes of the one that stays, and who goes. */
  readonly kept: readonly RevisedChange[]
  readonly deleted: readonly Stored[]
}

/** One transaction of a merge, with the record of it. */
export function mergePart(given: MergePart): Transaction {
  const {batch, part, request, ends, files, kept, deleted} = given
  const {into, table} = request
  const gone = new Set(ends.gone.map(({id}) => id))
  const transaction = part === 0 ? request.merge : `${request.merge}-${part}`
  const moves = batch.map(({id, revision, sites}) => ({
    change: moveReferences(id, sites, into),
    revision,
  }))
  const inFiles = files.flatMap((file) => {
    const post =
      batch.find(({id}) => id === file.postId) ??
      batch.find(({id}) => id === `drafts.${file.postId}`)
    if (post === undefined) return []
    const {change, bookkeeping} = fileChange(file, post, {table, gone, into, transaction})
    return [{change, bookkeeping, revision: file.revision}]
  })
  const record: MergeRecord = {
    id: `merge.${transaction}`,
    merge: request.merge,
    part,
    at: request.at,
    by: request.by,
    ...ends,
    changes: [...moves, ...inFiles, ...kept].map(({change}) => change),
    deleted: deleted.map(withoutRevision),
  }
  const whole = inFiles.map(({change, bookkeeping, revision}) => ({
    change: {...change, edits: [...change.edits, ...bookkeeping]},
    revision,
  }))
  return {
    id: transaction,
    mutations: [
      {create: toMergeDocument(record)},
      ...[...moves, ...whole, ...kept]
        .filter(({change}) => !isNoChange(change))
        .map(({change, revision}) => patchOf(change, revision)),
      ...deleted.flatMap(deletionOf),
    ],
  }
}

/** A deletion knows no revision: the patch before it is for the check alone. */
function deletionOf({_id: id, _rev}: Stored): Mutation[] {
  return [checkOf(id, _rev), {delete: {id}}]
}

function withoutRevision({_rev, ...document}: Stored) {
  return document
}
