import {textOf} from '../../codec/text/record.ts'
import {batchesOf} from './batchesOf.ts'
import {checkMerge} from './checkMerge.ts'
import type {DocumentChange} from './documentChange.ts'
import type {MergeMaterial} from './material.ts'
import {mergedFields} from './mergedFields.ts'
import type {MergeProblem} from './mergeProblem.ts'
import {mergePart} from './mergePart.ts'
import type {MergeRequest} from './mergeRequest.ts'
import {moveReferences} from './moveReferences.ts'
import type {Transaction} from './mutation.ts'
import {publishedIdOf} from '../../codec/documents/ids.ts'
import {latestOf} from './stored.ts'

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
  const {into, choice} = request
  const {documents, referring, files} = material
  const gone = new Set(request.gone.filter((id) => id !== into))
  const problem = checkMerge(documents, into, [...gone])
  if (problem !== undefined) return {problem}

  const staying = documents.filter(({_id}) => publishedIdOf(_id) === into)
  const going = [...gone].flatMap((id) => latestOf(documents, id) ?? [])
  const deleted = documents.filter(({_id}) => gone.has(publishedIdOf(_id)))
  // What is not published yet counts first, but whoever was known by another name still is.
  const sources = [...new Set([...going, ...deleted])]
  const kept = staying.map((document) => {
    const sites = referring.find(({id}) => id === document._id)?.sites ?? []
    const {edits, removals} = moveReferences(document._id, sites, into)
    const change: DocumentChange = {
      id: document._id,
      edits: [...mergedFields(document, sources, choice), ...edits],
      removals,
    }
    return {change, revision: document._rev}
  })
  const [published] = staying.filter(({_id}) => _id === into)
  const ends = {
    into: {id: into, type: published?._type ?? '', name: textOf(published?.['name'])},
    gone: going.map(({_id, name}) => ({id: publishedIdOf(_id), name: textOf(name)})),
  }

  const merged = new Set([into, ...gone])
  const others = referring.filter(
    ({id, sites}) =>
      !merged.has(publishedIdOf(id)) && sites.some(({reference}) => gone.has(reference._ref)),
  )
  const batches = batchesOf(others, ({id}) => publishedIdOf(id))
  const last = {kept, deleted}
  const none = {kept: [], deleted: []}
  return {
    plan: {
      ...ends,
      moved: others.map(({id, type, title, sites}) => ({
        id,
        type,
        title,
        change: moveReferences(id, sites, into),
      })),
      kept: kept.map(({change}) => change),
      transactions: batches.map((batch, part) =>
        mergePart({
          ...(part === batches.length - 1 ? last : none),
          batch,
          part,
          request,
          ends,
          files,
        }),
      ),
    },
  }
}
