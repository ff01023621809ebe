import type {ReviewConfig, ReviewRole, ReviewTransition} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {refusalOf} from './refusal.ts'

/**
 * The steps that a role may take with a post as it is, in the order of the configuration. What
 * their checks find, `planTransition` tells. None for a post whose status the desk doesn't know:
 * `whereItStands` has the way out of that.
 */
export function availableTransitions(
  post: ReviewPost,
  role: ReviewRole,
  config: ReviewConfig,
): readonly ReviewTransition[] {
  return config.transitions.filter((transition) => refusalOf(transition, post, role) === undefined)
}
