import type {ReviewConfig, ReviewRole} from '../config/reviewConfig.ts'
import {assigneeOf} from '../post/assignee.ts'
import type {ReviewPost} from '../post/post.ts'
import {statusOf} from '../post/post.ts'
import {recordsOf} from '../post/reviewRecord.ts'
import {whoseTurn} from './whoseTurn.ts'

/**
 * Whether a post waits for somebody (docs/decisions/0088). A post that was handed over waits for
 * whoever it is assigned to, unless that is who handed it over; else a returned one for whoever sent
 * it, a sent one for all who review. One that nobody handed over waits for its assignee while there
 * is something to do with it: until it is finished, and when it is due again.
 *
 * @param isDue whether it is due for another review today
 */
export function waitsFor(
  post: ReviewPost,
  {by, role}: {readonly by: string; readonly role: ReviewRole},
  config: Pick<ReviewConfig, 'statuses' | 'transitions'>,
  isDue: boolean,
): boolean {
  const assignee = assigneeOf(post)
  const turn = whoseTurn(post, config)
  if (turn === undefined) return assignee === by && (isDue || isInWork(post, config))
  const records = recordsOf(post)
  const holder = assignee === records.at(-1)?.by ? undefined : assignee
  if (holder !== undefined) return holder === by
  if (turn === 'reviewer') return role !== 'editor'
  const sender = records.findLast(({transition}) => leadsToReview(transition, config))?.by
  return sender === undefined ? role === 'editor' : sender === by
}

function isInWork(post: ReviewPost, {statuses}: Pick<ReviewConfig, 'statuses'>): boolean {
  const status = statuses.find(({name}) => name === statusOf(post))
  return status?.rests !== true && status?.site !== 'shown'
}

function leadsToReview(
  transition: string | undefined,
  {transitions}: Pick<ReviewConfig, 'transitions'>,
): boolean {
  const step = transitions.find(({name}) => name === transition)
  return step !== undefined && step.from.includes(step.to) && step.roles.includes('editor')
}
