import {addDays} from '../calendarDay.ts'
import type {FreshnessConfig} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {referencesOf} from '../post/post.ts'
import type {DueDay, FreshnessFacts} from './due.ts'
import {dueReasons} from './dueReasons.ts'

/**
 * The days on which news since the last review would make a post due: a change of something that it
 * refers to, or a source on something that it refers to which it doesn't cite yet.
 *
 * @param since the day that the post counts from; what happened on it was seen
 */
export function broughtForward(
  post: ReviewPost,
  since: string,
  {afterEntityChange, afterNewSource}: FreshnessConfig,
  {entityChanges = [], newSources = []}: FreshnessFacts,
): readonly DueDay[] {
  const known = referencesOf(post)
  const days: DueDay[] = []
  if (afterEntityChange !== undefined) {
    for (const {entity, on} of entityChanges) {
      if (on <= since || !known.has(entity)) continue
      const reason = dueReasons.entityChanged(entity, on)
      days.push({dueOn: addDays(on, afterEntityChange), reason})
    }
  }
  if (afterNewSource !== undefined) {
    for (const {source, entities, on} of newSources) {
      const concerned = !known.has(source) && entities.some((entity) => known.has(entity))
      if (on <= since || !concerned) continue
      days.push({dueOn: addDays(on, afterNewSource), reason: dueReasons.newSource(source, on)})
    }
  }
  return days
}
