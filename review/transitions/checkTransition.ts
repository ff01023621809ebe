import type {ReviewFacts, ReviewProblem} from '../checks/check.ts'
import type {ReviewConfig, ReviewTransition} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {datasetAfter, datasetChange} from './plan.ts'

/** What one check of a step found; nothing where all is well. */
export interface CheckResult {
  /** Its name in the configuration. */
  readonly name: string
  readonly problems: readonly ReviewProblem[]
}

/**
 * What the checks of a step find in a post as the step would leave it, in their order.
 *
 * @param post the draft, or the published document where there is no draft
 */
export function checkTransition(
  post: ReviewPost,
  transition: ReviewTransition,
  facts: ReviewFacts,
  {checks, statuses}: Pick<ReviewConfig, 'checks' | 'statuses'>,
): readonly CheckResult[] {
  const dataset = datasetAfter(facts.dataset, datasetChange(transition, facts.dataset))
  const subject = {
    post: {...post, status: transition.to},
    facts: {...facts, dataset},
    statuses,
  }
  return transition.checks.map((name) => ({name, problems: checks[name]?.(subject) ?? []}))
}
