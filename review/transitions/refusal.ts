import type {ReviewRole, ReviewTransition} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {statusOf} from '../post/post.ts'
import {recordsOf} from '../post/reviewRecord.ts'

export type Refusal = 'not-from-here' | 'not-your-role' | 'already-done'

/** Why somebody may not take a step with a post as it is; undefined where they may. */
export function refusalOf(
  transition: ReviewTransition,
  post: ReviewPost,
  role: ReviewRole,
): Refusal | undefined {
  const status = statusOf(post)
  if (status === undefined || !transition.from.includes(status)) return 'not-from-here'
  if (!transition.roles.includes(role)) return 'not-your-role'
  const again = recordsOf(post).at(-1)?.transition === transition.name
  if (again && transition.to === status && transition.repeats !== true) return 'already-done'
  return undefined
}
