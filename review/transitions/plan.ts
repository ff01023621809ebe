import type {DatasetState, ReviewProblem} from '../checks/check.ts'
import type {ReviewTransition} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import type {ReviewRecord} from '../post/reviewRecord.ts'

/** A patch as the Sanity client takes it; its id is left to whoever sends it. */
export interface PatchOperations {
  readonly ifRevisionID?: string
  readonly set?: ReviewPost
  readonly setIfMissing?: ReviewPost
  readonly unset?: string[]
  readonly insert?: {readonly after: string; readonly items: ReviewRecord[]}
}

/** One of the two documents that a post is in the dataset. */
export type Variant = 'draft' | 'published'

/** What happens to the post in the dataset, after its patches. */
export type DatasetChange = 'publish' | 'unpublish' | 'stay'

/** Everything that one transaction has to write, in this order: the patches, then the dataset. */
export interface ReviewPlan {
  readonly patches: readonly {readonly variant: Variant; readonly patch: PatchOperations}[]
  readonly dataset: DatasetChange
}

export interface TransitionPlan extends ReviewPlan {
  readonly record: ReviewRecord
}

/** `plan` is missing when an error is among the problems; warnings stand beside a plan. */
export interface PlanReading<Plan extends ReviewPlan> {
  readonly plan: Plan | undefined
  readonly problems: readonly ReviewProblem[]
}

/**
 * The same patch for every variant that is left after the change. Review status and records are
 * about the post, so a draft and its published document always have the same ones; a published
 * document that is about to be replaced or taken away needs none.
 *
 * @param revision of the variant that was looked at: the draft, or the published document without
 */
export function patchVariants(
  patch: PatchOperations,
  revision: string,
  {published, draftExists}: DatasetState,
  dataset: DatasetChange,
): ReviewPlan['patches'] {
  const checked = {ifRevisionID: revision, ...patch}
  if (!draftExists) return [{variant: 'published', patch: checked}]
  const draft = {variant: 'draft', patch: checked} as const
  return published && dataset === 'stay' ? [draft, {variant: 'published', patch}] : [draft]
}

/** What a step does to the dataset axis of a post that is there in this state. */
export function datasetChange(
  {publishes, unpublishes}: ReviewTransition,
  {published, draftExists}: DatasetState,
): DatasetChange {
  if (publishes === true && draftExists) return 'publish'
  return unpublishes === true && published ? 'unpublish' : 'stay'
}

/** Where the post is in the dataset after the change. */
export function datasetAfter(state: DatasetState, change: DatasetChange): DatasetState {
  switch (change) {
    case 'publish':
      return {published: true, draftExists: false}
    case 'unpublish':
      return {published: false, draftExists: true}
    case 'stay':
      return state
  }
}
