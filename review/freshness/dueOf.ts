import {addDays, daysBetween, isCalendarDay} from '../calendarDay.ts'
import type {FreshnessConfig, ReviewConfig, ReviewInterval} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {referenceIn, statusOf} from '../post/post.ts'
import {recordsOf} from '../post/reviewRecord.ts'
import {broughtForward} from './broughtForward.ts'
import type {Due, DueDay, FreshnessFacts} from './due.ts'
import {dueReasons} from './dueReasons.ts'
import type {IntervalRule} from './intervals.ts'
import {agingStatuses, intervalRules, MOST_DAYS} from './intervals.ts'

/**
 * When a post is due for another review, and why then. Undefined where it never is: its status does
 * not age, or its own `reviewEvery` (in days, 0 for never), its category or its area says so.
 *
 * @param today as `YYYY-MM-DD`; a post that has neither review nor date is due on it
 */
export function dueOf(
  post: ReviewPost,
  config: Pick<ReviewConfig, 'statuses' | 'freshness'>,
  today: string,
  facts: FreshnessFacts = {},
): Due | undefined {
  const aging = agingStatuses(config)
  const status = statusOf(post)
  if (status === undefined || !aging.includes(status)) return undefined
  const every = intervalOf(post, config.freshness, facts)
  if (every === 'never') return undefined

  const reviewed = lastReview(post, aging)
  const since = reviewed ?? dayIn(post.date)
  if (since === undefined) {
    return {dueOn: today, overdueBy: 0, reason: dueReasons.neverDated()}
  }
  const usual = {
    dueOn: addDays(since, every),
    reason:
      reviewed === undefined ? dueReasons.dated(since, every) : dueReasons.reviewed(since, every),
  }
  const {dueOn, reason} = broughtForward(post, since, config.freshness, facts).reduce(
    earlier,
    usual,
  )
  return {dueOn, overdueBy: Math.max(0, daysBetween(dueOn, today)), reason}
}

function earlier(one: DueDay, other: DueDay): DueDay {
  return other.dueOn < one.dueOn ? other : one
}

function intervalOf(
  post: ReviewPost,
  freshness: FreshnessConfig,
  {categoryName, areaName}: FreshnessFacts,
): ReviewInterval {
  const {reviewEvery} = post
  if (typeof reviewEvery === 'number') {
    return reviewEvery > 0 ? Math.min(Math.ceil(reviewEvery), MOST_DAYS) : 'never'
  }
  const {categories, areas} = intervalRules(freshness)
  return (
    ruleFor(categories, referenceIn(post, 'category'), categoryName) ??
    ruleFor(areas, referenceIn(post, 'area'), areaName) ??
    freshness.every
  )
}

function ruleFor(
  rules: readonly IntervalRule[],
  id: string | undefined,
  name: string | undefined,
): ReviewInterval | undefined {
  return rules.find(({key}) => key === id || key === name)?.every
}

/** The day of the last record that says the post is still good. */
function lastReview(post: ReviewPost, aging: readonly string[]): string | undefined {
  const last = recordsOf(post).findLast(({to}) => to !== undefined && aging.includes(to))
  return dayIn(last?.at?.split('T', 1)[0])
}

function dayIn(value: unknown): string | undefined {
  return isCalendarDay(value) ? value : undefined
}
