import {fileIdOf, postIdOfFile} from '../../codec/documents/ids.ts'
import {batchesOf} from './batchesOf.ts'
import {takeBack} from './documentChange.ts'
import type {MergeRecord} from './mergeRecord.ts'
import type {Mutation, NewDocument, Transaction} from './mutation.ts'
import {publishedIdOf} from '../../codec/documents/ids.ts'
import type {Stored} from './stored.ts'

export interface UndoRequest {
  /** An id for this undoing that no other transaction has. */
  readonly undo: string
  /** Now, in UTC by ISO 8601. */
  readonly at: string
}

export interface UndoPlan {
  /** Those who come back, in each of their versions. */
  readonly returning: readonly NewDocument[]
  /** To be committed in this order. */
  readonly transactions: readonly Transaction[]
  /** Ids of documents of which something changed since the merge, and stays as it is. */
  readonly left: readonly string[]
}

/**
 * Takes a merge back: those who are gone return as they were, first of all, and whatever referred to
 * them does so again. What somebody changed since stays as it is now.
 *
 * @param records of one merge
 * @param documents as they are now: all that the records name, as far as they are there
 */
export function planUndo(
  records: readonly MergeRecord[],
  documents: readonly Stored[],
  {undo, at}: UndoRequest,
): UndoPlan {
  const now = new Map(documents.map((document) => [document._id, document]))
  const left = new Set<string>()
  const returning = records
    .flatMap(({deleted}) => deleted)
    .filter((document) => !now.has(document._id))
  const changes = records.flatMap(({changes}) => changes)
  const steps = changes.flatMap((change) => {
    const document = now.get(change.id)
    if (document === undefined) {
      left.add(publishedIdOf(change.id))
      return []
    }
    const back = takeBack(change, document)
    if (back.left.length > 0) left.add(publishedIdOf(change.id))
    return back.mutations.length === 0 ? [] : [{document, mutations: back.mutations}]
  })
  const batches = batchesOf(steps, ({document}) =>
    // A post and its file go together.
    publishedIdOf(postIdOfFile(document._id)),
  )
  const transactions = batches.map((batch, part): Transaction => {
    const id = part === 0 ? undo : `${undo}-${part}`
    const isLast = part === batches.length - 1
    return {
      id,
      mutations: [
        ...(part === 0 ? returning.map((document): Mutation => ({create: document})) : []),
        ...batch.flatMap(({mutations}) => mutations),
        ...batch.flatMap(({document}) => keepImported(document, now, id)),
        ...(isLast
          ? records.map(({id}): Mutation => ({patch: {id, setIfMissing: {undone: at}}}))
          : []),
      ],
    }
  })
  return {returning, transactions, left: [...left]}
}

/** A post that is as its last import left it still is, under the revision that it gets now. */
function keepImported(
  post: Stored,
  now: ReadonlyMap<string, Stored>,
  transaction: string,
): Mutation[] {
  const file = now.get(fileIdOf(post._id))
  if (file === undefined || file['postRevision'] !== post._rev) return []
  return [{patch: {id: file._id, set: {postRevision: transaction}}}]
}
