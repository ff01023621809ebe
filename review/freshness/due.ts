import type {LocalizedText} from '../words.ts'

export type DueReasonCode = 'never-dated' | 'interval' | 'entity-changed' | 'new-source'

export interface DueReason {
  readonly code: DueReasonCode
  /** The id of the entity or source that brought the day forward. */
  readonly about?: string
  readonly message: LocalizedText
}

/** When a post is due for another review. */
export interface Due {
  /** The calendar day, `YYYY-MM-DD`; a post is due from this day on. */
  readonly dueOn: string
  /** Days since `dueOn`; 0 on that day and before. */
  readonly overdueBy: number
  readonly reason: DueReason
}

/** A day on which a post may be due, and why. */
export type DueDay = Pick<Due, 'dueOn' | 'reason'>

/** What a post alone can't say about its age; days are calendar days, `YYYY-MM-DD`. */
export interface FreshnessFacts {
  readonly areaName?: string
  readonly categoryName?: string
  /** Entities that changed, each with the day of a change. */
  readonly entityChanges?: readonly {readonly entity: string; readonly on: string}[]
  /** Sources that were clipped, with the day and the entities that they are about. */
  readonly newSources?: readonly {
    readonly source: string
    readonly entities: readonly string[]
    readonly on: string
  }[]
}
