import {MOST_DAYS} from '../freshness/intervals.ts'
import type {FreshnessConfig} from './reviewConfig.ts'
import type {ReviewConfigIssue} from './reviewConfigIssue.ts'
import {issue} from './reviewConfigIssue.ts'

/** What is wrong with the intervals of a configuration that came from outside. */
export function checkFreshness({
  every,
  areas = {},
  categories = {},
  afterEntityChange = 0,
  afterNewSource = 0,
}: FreshnessConfig): readonly ReviewConfigIssue[] {
  const intervals = {every, ...named('categories', categories), ...named('areas', areas)}
  const delays = {afterEntityChange, afterNewSource}
  return [
    ...Object.entries(intervals)
      .filter(([, value]) => value !== 'never' && !isDays(value, 1))
      .map(([where, value]) =>
        badInterval(where, value, `whole days, 1 to ${MOST_DAYS}, or "never"`),
      ),
    ...Object.entries(delays)
      .filter(([, value]) => !isDays(value, 0))
      .map(([where, value]) => badInterval(where, value, `whole days, 0 to ${MOST_DAYS}`)),
  ]
}

function named<Value>(
  where: string,
  values: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [`${where}.${key}`, value]),
  )
}

function isDays(value: unknown, least: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= MOST_DAYS
}

function badInterval(where: string, value: unknown, wanted: string): ReviewConfigIssue {
  return issue('bad-interval', `Freshness "${where}" is ${String(value)}: it takes ${wanted}.`)
}
