import type {ReviewRole} from './reviewConfig.ts'
import {REVIEW_ROLES} from './reviewConfig.ts'

/** The role with the most rights of those that somebody has; undefined where none counts here. */
export function highestRole(names: readonly string[]): ReviewRole | undefined {
  return REVIEW_ROLES.findLast((role) => names.includes(role))
}
