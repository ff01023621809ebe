import {addDays} from '../calendarDay.ts'
import type {ReviewConfig, ReviewInterval} from '../config/reviewConfig.ts'
import type {IntervalRule} from './intervals.ts'
import {agingStatuses, intervalRules} from './intervals.ts'

/** A post last reviewed on this calendar day or before is due; never, where it is null. */
export type Cutoff = string | null

// A type and no interface, so that it passes for the parameters of any query.
/** What a query needs to find the posts that `dueOf` finds. */
export type FreshnessParams = {
  readonly today: string
  /** Statuses at which posts grow old. */
  readonly aging: readonly string[]
  readonly cutoff: Cutoff
  /** By id or name; the first that fits a post's category counts, and comes before its area's. */
  readonly categories: readonly {readonly key: string; readonly cutoff: Cutoff}[]
  readonly areas: readonly {readonly key: string; readonly cutoff: Cutoff}[]
}

/**
 * The parameters of a query for due posts. The day that a post counts from is that of the last of
 * its `reviews` that led to an aging status (`string::split(at, "T")[0]`), else its `date`; its own
 * `reviewEvery` comes first, 0 for never.
 *
 * @param today as `YYYY-MM-DD`
 */
export function freshnessParams(
  config: Pick<ReviewConfig, 'statuses' | 'freshness'>,
  today: string,
): FreshnessParams {
  const cutoffOf = (every: ReviewInterval) => (every === 'never' ? null : addDays(today, -every))
  const cutoffs = (rules: readonly IntervalRule[]) =>
    rules.map(({key, every}) => ({key, cutoff: cutoffOf(every)}))
  const {areas, categories} = intervalRules(config.freshness)
  return {
    today,
    aging: agingStatuses(config),
    cutoff: cutoffOf(config.freshness.every),
    categories: cutoffs(categories),
    areas: cutoffs(areas),
  }
}
