import type {ReviewFacts, ReviewProblem} from '../checks/check.ts'
import type {ReviewConfig, ReviewRole, ReviewTransition} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {statusOf} from '../post/post.ts'
import type {ReviewRecord} from '../post/reviewRecord.ts'
import {checkTransition} from './checkTransition.ts'
import type {DatasetChange, PlanReading, TransitionPlan} from './plan.ts'
import {datasetAfter, datasetChange, patchVariants} from './plan.ts'
import {planProblems} from './planProblems.ts'
import {refusalOf} from './refusal.ts'

export interface TransitionRequest {
  readonly role: ReviewRole
  /** The user id of whoever asks. */
  readonly by: string
  /** Now, as `ReviewRecord` writes it. */
  readonly at: string
  /** A new `_key` for the record. */
  readonly key: string
  readonly note?: string
  /** The revision of `post`. */
  readonly revision: string
  readonly facts: ReviewFacts
}

/**
 * What one transaction has to write so that a post takes a step.
 *
 * @param post the draft, or the published document where there is no draft
 */
export function planTransition(
  post: ReviewPost,
  name: string,
  request: TransitionRequest,
  config: ReviewConfig,
): PlanReading<TransitionPlan> {
  const transition = config.transitions.find((transition) => transition.name === name)
  if (transition === undefined) return refused(planProblems.unknownTransition(name))
  const {facts, revision} = request
  if (!facts.dataset.published && !facts.dataset.draftExists) {
    return refused(planProblems.notInDataset())
  }
  const from = statusOf(post)
  if (from === undefined) return refused(planProblems.notFromHere(transition, from))
  switch (refusalOf(transition, post, request.role)) {
    case 'not-from-here':
      return refused(planProblems.notFromHere(transition, from))
    case 'not-your-role':
      return refused(planProblems.notYourRole(transition))
    case 'already-done':
      return refused(planProblems.alreadyDone(transition))
    case undefined:
  }

  const dataset = datasetChange(transition, facts.dataset)
  const problems = [
    ...noteProblems(transition, request.note),
    ...checkTransition(post, transition, facts, config).flatMap(({problems}) => problems),
  ]
  if (problems.some(({level}) => level === 'error')) return {plan: undefined, problems}

  const record = recordOf(transition, from, request, dataset)
  const patch = {
    set: {status: transition.to},
    setIfMissing: {reviews: []},
    insert: {after: 'reviews[-1]', items: [record]},
  }
  const patches = patchVariants(patch, revision, facts.dataset, dataset)
  return {plan: {patches, dataset, record}, problems}
}

function refused(problem: ReviewProblem): PlanReading<TransitionPlan> {
  return {plan: undefined, problems: [problem]}
}

function noteProblems(transition: ReviewTransition, note = ''): readonly ReviewProblem[] {
  const written = note.trim() !== ''
  if (transition.note === 'required' && !written) return [planProblems.noteMissing(transition)]
  if (transition.note === 'none' && written) return [planProblems.noteNotTaken(transition)]
  return []
}

function recordOf(
  {name, to}: ReviewTransition,
  from: string,
  {by, at, key, note = '', revision, facts}: TransitionRequest,
  dataset: DatasetChange,
): ReviewRecord {
  const text = note.trim()
  const {published} = datasetAfter(facts.dataset, dataset)
  return {
    _key: key,
    _type: 'reviewRecord',
    transition: name,
    by,
    at,
    from,
    to,
    ...(text === '' ? {} : {note: text}),
    revision,
    ...(published === facts.dataset.published
      ? {}
      : {dataset: published ? 'published' : 'unpublished'}),
  }
}
