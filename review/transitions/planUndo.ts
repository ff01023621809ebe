import type {DatasetState, ReviewProblem} from '../checks/check.ts'
import type {ReviewRole} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {statusOf} from '../post/post.ts'
import type {StoredRecord} from '../post/reviewRecord.ts'
import {recordsOf} from '../post/reviewRecord.ts'
import type {DatasetChange, PlanReading, ReviewPlan} from './plan.ts'
import {patchVariants} from './plan.ts'
import {planProblems} from './planProblems.ts'

export interface UndoRequest {
  readonly role: ReviewRole
  /** The user id of whoever asks. */
  readonly by: string
  /** The revision of `post`. */
  readonly revision: string
  readonly dataset: DatasetState
  /** The `_key` of the record that is meant; without one, whichever is the last. */
  readonly record?: string
}

/**
 * What one transaction has to write to take back the last step: its record goes, the status is what
 * it was, and so is the place in the dataset, if the step moved that. The text stays as it is now.
 * Whoever took the step may take it back, and an administrator.
 *
 * @param post the draft, or the published document where there is no draft
 */
export function planUndo(
  post: ReviewPost,
  {role, by, revision, dataset: state, record}: UndoRequest,
): PlanReading<ReviewPlan> {
  const records = recordsOf(post)
  const last = records.at(-1)
  if (last?._key === undefined || last.from === undefined) {
    return refused(planProblems.nothingToUndo())
  }
  if (record !== undefined && last._key !== record) return refused(planProblems.notTheLast())
  if (last.to !== statusOf(post)) return refused(planProblems.movedOn())
  if (last.by !== by && role !== 'administrator') return refused(planProblems.notYours())

  const path = records.length === 1 ? 'reviews' : `reviews[_key==${JSON.stringify(last._key)}]`
  const patch = {set: {status: last.from}, unset: [path]}
  const dataset = changeBack(last, state)
  return {plan: {patches: patchVariants(patch, revision, state, dataset), dataset}, problems: []}
}

function refused(problem: ReviewProblem): PlanReading<ReviewPlan> {
  return {plan: undefined, problems: [problem]}
}

function changeBack(
  {dataset}: StoredRecord,
  {published, draftExists}: DatasetState,
): DatasetChange {
  if (dataset === 'published' && published) return 'unpublish'
  return dataset === 'unpublished' && draftExists ? 'publish' : 'stay'
}
