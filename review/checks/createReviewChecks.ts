import type {ReviewCheck} from './check.ts'
import {checkAxes} from './checkAxes.ts'
import {checkBody, checkImages, checkLinks} from './bodyChecks.ts'
import {checkDate, checkSource, checkSummary, checkTitle} from './fieldChecks.ts'
import {checkEntities, checkNames, checkTerms} from './nameChecks.ts'

/** What the desk's own checks go by. Lengths are in characters, as a reader counts them. */
export interface CheckLimits {
  readonly title: number
  readonly summary: {readonly least: number; readonly most: number}
  /** Fields of a post that hold references to entities. */
  readonly entityFields: readonly string[]
}

/** Of 387 posts of the garden one title in a hundred has more than 49 characters, one summary 283. */
const LIMITS: CheckLimits = {
  title: 80,
  summary: {least: 20, most: 300},
  entityFields: ['people', 'companies', 'products', 'media'],
}

export const REVIEW_CHECK_NAMES = [
  'title',
  'date',
  'summary',
  'source',
  'body',
  'entities',
  'names',
  'links',
  'terms',
  'images',
  'axes',
] as const
export type ReviewCheckName = (typeof REVIEW_CHECK_NAMES)[number]

/** The desk's own checks, for a configuration's `checks`; limits that are given replace the usual. */
export function createReviewChecks(
  limits: Partial<CheckLimits> = {},
): Readonly<Record<ReviewCheckName, ReviewCheck>> {
  const {title, summary, entityFields} = {...LIMITS, ...limits}
  return {
    title: checkTitle(title),
    date: checkDate,
    summary: checkSummary(summary),
    source: checkSource,
    body: checkBody,
    entities: checkEntities(entityFields),
    names: checkNames,
    links: checkLinks,
    terms: checkTerms,
    images: checkImages,
    axes: checkAxes,
  }
}
