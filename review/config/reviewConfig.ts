import type {ReviewCheck} from '../checks/check.ts'
import type {LocalizedText} from '../words.ts'
import type {ReviewStatus} from './reviewStatus.ts'

/** The roles that the rules speak of, as the lake and the hosted service name them. */
export const REVIEW_ROLES = ['editor', 'reviewer', 'administrator'] as const
export type ReviewRole = (typeof REVIEW_ROLES)[number]

/** A step that somebody may take with a post. */
export interface ReviewTransition {
  readonly name: string
  /** On its button: what whoever presses it does. */
  readonly title: LocalizedText
  readonly from: readonly string[]
  /** May be one of `from`: then the step leaves a record and the status stays. */
  readonly to: string
  readonly roles: readonly ReviewRole[]
  /** Names out of the configuration's `checks`; an error among what they find stops the step. */
  readonly checks: readonly string[]
  readonly note: 'none' | 'optional' | 'required'
  /** The post is published in the dataset by the same transaction. */
  readonly publishes?: boolean
  /** The post is taken back out of what is published, likewise. */
  readonly unpublishes?: boolean
  /** A step that leaves the status as it is isn't taken twice in a row, unless it says so here. */
  readonly repeats?: boolean
}

/** Days after which a post is due for another review, or never. */
export type ReviewInterval = number | 'never'

/**
 * When a post is due again, counted from its last review or, without one, from its date. What the
 * post says itself (`reviewEvery`) comes before its category, the category before its area.
 */
export interface FreshnessConfig {
  readonly every: ReviewInterval
  /** By the category's document id or its name. */
  readonly categories?: Readonly<Record<string, ReviewInterval>>
  /** By the area's document id or its name. */
  readonly areas?: Readonly<Record<string, ReviewInterval>>
  /** Days after a change of an entity that the post refers to; changes don't matter without it. */
  readonly afterEntityChange?: number
  /** Days after a source on the same entities was clipped; sources don't matter without it. */
  readonly afterNewSource?: number
}

/** The rules of the desk's review, as data. */
export interface ReviewConfig {
  /** In the order in which a post usually passes through them. */
  readonly statuses: readonly ReviewStatus[]
  /** In the order in which the desk offers them. */
  readonly transitions: readonly ReviewTransition[]
  /** What may be looked at before a transition, by name. */
  readonly checks: Readonly<Record<string, ReviewCheck>>
  readonly freshness: FreshnessConfig
}
