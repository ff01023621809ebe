import type {FreshnessConfig, ReviewConfig, ReviewInterval} from '../config/reviewConfig.ts'

/** The longest interval in days, a century: years keep their four digits. */
export const MOST_DAYS = 36_500

/** The interval of one area or category. */
export interface IntervalRule {
  /** Its document id or its name. */
  readonly key: string
  readonly every: ReviewInterval
}

/** The rules of a configuration as lists: of two that fit a post, the first counts. */
export function intervalRules({areas, categories}: FreshnessConfig): {
  readonly areas: readonly IntervalRule[]
  readonly categories: readonly IntervalRule[]
} {
  return {areas: rulesIn(areas), categories: rulesIn(categories)}
}

/** The statuses at which posts grow old. */
export function agingStatuses({statuses}: Pick<ReviewConfig, 'statuses'>): readonly string[] {
  return statuses.filter(({ages}) => ages === true).map(({name}) => name)
}

function rulesIn(record: FreshnessConfig['areas'] = {}): readonly IntervalRule[] {
  return Object.entries(record).map(([key, every]) => ({key, every}))
}
