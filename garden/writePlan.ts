import type {NewEntity} from './nameRegistry.ts'
import type {GardenPlan, PlannedPost} from './planPosts.ts'
import {writeMerged, type MergeMutation} from './reimport/writeMerged.ts'

/** Changes that write a plan, for one transaction: all of it happens, or nothing. */
export type PlanMutation =
  | {createIfNotExists: PlannedDocument}
  | {create: PlannedDocument}
  | MergeMutation

type PlannedDocument = Readonly<Record<string, unknown>> & {_id: string; _type: string}

/**
 * Writes the new posts of a plan as drafts, the documents that they need as published ones, since a
 * post may only refer to those, and the file beside each post. What is merged goes into the post
 * that is there, and into its draft. A post that came or was edited meanwhile makes the whole
 * transaction fail; one that is to be left alone, or has conflicts that nobody settled, is left out.
 */
export function writePlan(plan: GardenPlan): PlanMutation[] {
  return [
    ...neededEntities(plan).map((entity) => ({createIfNotExists: {...entity}})),
    ...plan.posts.flatMap(writePost),
  ]
}

/** The shared documents that come with what a plan writes. */
export function neededEntities({posts, entities}: GardenPlan): readonly NewEntity[] {
  const needed = new Set(idsWithin(posts.flatMap(writePost)))
  return entities.filter(({_id}) => needed.has(_id))
}

/**
 * The ids of drafts of which there were none. No revision tells of one that is begun: it would keep
 * what the file said before, and bring it back when it is published.
 */
export function draftsNotThere({posts}: GardenPlan): string[] {
  return posts.flatMap((planned) => {
    const {post, fate} = planned
    if (fate.kind !== 'merge' || !isWritten(planned)) return []
    const draft = `drafts.${post._id}`
    return fate.merge.sides.some(({before}) => before._id === draft) ? [] : [draft]
  })
}

/** Whether a plan writes anything of a post. */
export function isWritten({fate}: PlannedPost): boolean {
  return fate.kind === 'new' || (fate.kind === 'merge' && fate.settled)
}

function writePost(planned: PlannedPost): PlanMutation[] {
  const {post, file, fate} = planned
  if (!isWritten(planned)) return []
  if (fate.kind === 'merge') return writeMerged(fate.merge, file.path)
  return [{create: {...post, _id: `drafts.${post._id}`}}, {create: {...file}}]
}

/** Every id that a document refers to, in whatever depth. */
function idsWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('_ref' in value && typeof value._ref === 'string') return [value._ref]
  return Object.values(value).flatMap(idsWithin)
}
