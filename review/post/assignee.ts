import type {ReviewPost} from './post.ts'
import {textIn} from './post.ts'

/** The field with the user id of whoever a post is assigned to; no key of the file is kept there. */
export const ASSIGNED_TO = 'assignedTo'

export function assigneeOf(post: ReviewPost): string | undefined {
  return textIn(post, ASSIGNED_TO)
}
