import type {GardenPlan, PlannedPost} from './planPosts.ts'

/** Changes that write a plan, for one transaction: all of it happens, or nothing. */
export type PlanMutation = {createIfNotExists: PlannedDocument} | {create: PlannedDocument}

type PlannedDocument = Readonly<Record<string, unknown>> & {_id: string; _type: string}

/**
 * Writes the posts of a plan as drafts, the documents that they need as published ones, since a post
 * may only refer to those, and the file beside each post. A post or a file that is there already
 * makes the whole transaction fail.
 */
export function writePlan({posts, entities}: GardenPlan): PlanMutation[] {
  const needed = new Set(posts.flatMap(({post}) => idsIn(post)))
  return [
    ...entities
      .filter(({_id}) => needed.has(_id))
      .map((entity) => ({createIfNotExists: {...entity}})),
    ...posts.flatMap(writePost),
  ]
}

function writePost({post, file}: PlannedPost): PlanMutation[] {
  return [{create: {...post, _id: `drafts.${post._id}`}}, {create: {...file}}]
}

/** Every id that a document refers to, in whatever depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('_ref' in value && typeof value._ref === 'string') return [value._ref]
  return Object.values(value).flatMap(idsIn)
}
