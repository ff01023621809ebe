import type {ReviewConfig} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {statusOf} from '../post/post.ts'
import {recordsOf} from '../post/reviewRecord.ts'

/**
 * Whom a post waits for, by its last record (docs/decisions/0080): a step that leaves the status
 * where it is hands the post over, from whoever may take it: what editors may do too, to the
 * reviewers, and what only reviewers do, back to the editor. Undefined where nobody was asked.
 */
export function whoseTurn(
  post: ReviewPost,
  {transitions}: Pick<ReviewConfig, 'transitions'>,
): 'reviewer' | 'editor' | undefined {
  const last = recordsOf(post).at(-1)
  const step = transitions.find(({name}) => name === last?.transition)
  const status = statusOf(post)
  if (step === undefined || step.repeats === true || status !== step.to) return undefined
  // `send` also leads from the inbox; whatever it left, the next one of its kind would stay.
  if (!step.from.includes(step.to)) return undefined
  return step.roles.includes('editor') ? 'reviewer' : 'editor'
}
