import type {
  CheckResult,
  DatasetState,
  PlanReading,
  ReviewConfig,
  ReviewFacts,
  ReviewPlan,
  ReviewTransition,
} from '../../../review/index.ts'
import {
  checkTransition,
  datasetAfter,
  datasetChange,
  planTransition,
  planUndo,
  recordsOf,
} from '../../../review/index.ts'
import type {LocalizedText} from '../../../review/words.ts'
import {both} from '../../../review/words.ts'
import type {Reviewer} from '../useReviewer.ts'
import type {PostState} from './postState.ts'

/** What a step needs besides the post. Clock and chance come in here. */
export interface StepRequest {
  readonly reviewer: Reviewer
  readonly note: string
  /** As `localTime` writes it. */
  readonly at: string
  /** A new `_key`. */
  readonly key: string
  readonly facts: ReviewFacts
}

/** Something that a person may do to a post's review: a transition, or taking one back. */
export interface Step {
  readonly title: LocalizedText
  readonly note: ReviewTransition['note']
  /** Whether it leaves a record; undo takes one away. */
  readonly leavesRecord: boolean
  plan(state: PostState, request: StepRequest): PlanReading<ReviewPlan>
  check(state: PostState, facts: ReviewFacts): readonly CheckResult[]
  /** What the post will be. */
  outcome(state: PostState): {readonly status: string | undefined; readonly dataset: DatasetState}
}

export function transitionStep(transition: ReviewTransition, config: ReviewConfig): Step {
  return {
    title: transition.title,
    note: transition.note,
    leavesRecord: true,
    plan: ({post, revision}, {reviewer, ...request}) =>
      planTransition(post, transition.name, {...reviewer, ...request, revision}, config),
    check: ({post}, facts) => checkTransition(post, transition, facts, config),
    outcome: ({dataset}) => ({
      status: transition.to,
      dataset: datasetAfter(dataset, datasetChange(transition, dataset)),
    }),
  }
}

/**
 * Takes the last step of a post back.
 *
 * @param record the `_key` of that step's record, where it has to be just that one
 */
export function undoStep(
  {post}: PostState,
  {transitions}: Pick<ReviewConfig, 'transitions'>,
  record?: string,
): Step {
  const last = recordsOf(post).at(-1)
  const undone = transitions.find(({name}) => name === last?.transition)?.title
  const title = undone ?? both('上一次审阅', 'the last review')
  return {
    title: both(`撤销“${title['zh-Hans']}”`, `Undo “${title['en-US']}”`),
    note: 'none',
    leavesRecord: false,
    plan: ({post, revision, dataset}, {reviewer}) =>
      planUndo(post, {
        ...reviewer,
        revision,
        dataset,
        ...(record === undefined ? {} : {record}),
      }),
    check: () => [],
    outcome: ({dataset}) => ({
      status: last?.from,
      dataset:
        last?.dataset === undefined
          ? dataset
          : datasetAfter(dataset, last.dataset === 'published' ? 'unpublish' : 'publish'),
    }),
  }
}
