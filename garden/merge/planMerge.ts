import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {textOf} from '../../codec/text/record.ts'
import {batchesOf} from './batchesOf.ts'
import {checkMerge} from './checkMerge.ts'
import {checkOf, isNoChange, patchOf, type DocumentChange} from './documentChange.ts'
import {fileChange} from './fileChange.ts'
import type {MergeMaterial} from './material.ts'
import {mergedFields, type MergeChoice} from './mergedFields.ts'
import type {MergeProblem} from './mergeProblem.ts'
import {toMergeDocument, type MergeRecord} from './mergeRecord.ts'
import {moveReferences} from './moveReferences.ts'
import type {Mutation, Transaction} from './mutation.ts'
import {latestOf, publishedIdOf, type Stored} from './stored.ts'

export interface MergeRequest {
  /** The document that stays. */
  readonly into: string
  /** Those that become it. */
  readonly gone: readonly string[]
  readonly choice?: MergeChoice | undefined
  readonly table: FrontMatterTable
  /** An id for this merge that no other has: letters, digits and hyphens. */
  readonly merge: string
  /** Now, in UTC by ISO 8601. */
  readonly at: string
  /** The user id of whoever asks; undefined for a script. */
  readonly by?: string | undefined
}

/** A document whose references move. */
export interface MovedReferences {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly change: DocumentChange
}

export interface MergePlan {
  readonly into: {readonly id: string; readonly type: string; readonly name: string}
  readonly gone: readonly {readonly id: string; readonly name: string}[]
  readonly moved: readonly MovedReferences[]
  /** What becomes of the document that stays, in each of its versions. */
  readonly kept: readonly DocumentChange[]
  /** To be committed in this order; one, unless very many documents change. */
  readonly transactions: readonly Transaction[]
}

/**
 * Plans how documents of one type become one: whatever refers to the others refers to the one that
 * stays, which gets their names, and they are deleted last. Each transaction writes a record from
 * which `planUndo` takes it back, and fails as a whole when somebody changed one of its documents
 * since they were read. Where it takes several, each leaves the dataset sound, and a plan made anew
 * goes on from there.
 */
export function planMerge(
  material: MergeMaterial,
  request: MergeRequest,
): {plan: MergePlan} | {problem: MergeProblem} {
  const {into, table, choice} = request
  const {documents, referring, files} = material
  const gone = new Set(request.gone.filter((id) => id !== into))
  const problem = checkMerge(documents, into, [...gone])
  if (problem !== undefined) return {problem}

  const staying = documents.filter(({_id}) => publishedIdOf(_id) === into)
  const going = [...gone].flatMap((id) => latestOf(documents, id) ?? [])
  const deleted = documents.filter(({_id}) => gone.has(publishedIdOf(_id)))
  // What is not published yet counts first, but whoever was known by another name still is.
  const sources = [...new Set([...going, ...deleted])]
  const kept = staying.map((document): DocumentChange => {
    const sites = referring.find(({id}) => id === document._id)?.sites ?? []
    const {edits, removals} = moveReferences(document._id, sites, into)
    return {
      id: document._id,
      edits: [...mergedFields(document, sources, choice), ...edits],
      removals,
    }
  })
  const [published] = staying.filter(({_id}) => _id === into)
  const ends = {
    into: {id: into, type: published?._type ?? '', name: textOf(published?.['name'])},
    gone: going.map(({_id, name}) => ({id: publishedIdOf(_id), name: textOf(name)})),
  }

  const others = referring.filter(
    ({id, sites}) => !isMerged(id) && sites.some(({reference}) => gone.has(reference._ref)),
  )
  const batches = batchesOf(others, ({id}) => publishedIdOf(id))
  const transactions = batches.map((batch, part): Transaction => {
    const id = part === 0 ? request.merge : `${request.merge}-${part}`
    const isLast = part === batches.length - 1
    const moves = batch.map(({id, revision, sites}) => ({
      change: moveReferences(id, sites, into),
      revision,
    }))
    const inFiles = files.flatMap((file) => {
      const post =
        batch.find((post) => post.id === file.postId) ??
        batch.find((post) => post.id === `drafts.${file.postId}`)
      if (post === undefined) return []
      const change = fileChange(file, post, {table, gone, into, transaction: id})
      return [{...change, revision: file.revision}]
    })
    const record: MergeRecord = {
      id: `merge.${id}`,
      merge: request.merge,
      part,
      at: request.at,
      by: request.by,
      ...ends,
      changes: [...moves, ...inFiles].map(({change}) => change).concat(isLast ? kept : []),
      deleted: isLast ? deleted.map(withoutRevision) : [],
    }
    return {
      id,
      mutations: [
        {create: toMergeDocument(record)},
        ...moves.map(({change, revision}) => patchOf(change, revision)),
        ...inFiles
          .map(({change, bookkeeping, revision}) => ({
            change: {...change, edits: [...change.edits, ...bookkeeping]},
            revision,
          }))
          .filter(({change}) => !isNoChange(change))
          .map(({change, revision}) => patchOf(change, revision)),
        ...(isLast ? [...keep(staying, kept), ...deleted.flatMap(deletionOf)] : []),
      ],
    }
  })
  const moved = others.map(({id, type, title, sites}) => ({
    id,
    type,
    title,
    change: moveReferences(id, sites, into),
  }))
  return {plan: {...ends, moved, kept, transactions}}

  function isMerged(id: string): boolean {
    const published = publishedIdOf(id)
    return published === into || gone.has(published)
  }
}

function keep(staying: readonly Stored[], kept: readonly DocumentChange[]): Mutation[] {
  return staying.flatMap(({_id, _rev}) =>
    kept
      .filter((change) => change.id === _id && !isNoChange(change))
      .map((change) => patchOf(change, _rev)),
  )
}

/** A deletion knows no revision: the patch before it is for the check alone. */
function deletionOf({_id: id, _rev}: Stored): Mutation[] {
  return [checkOf(id, _rev), {delete: {id}}]
}

function withoutRevision({_rev, ...document}: Stored) {
  return document
}
