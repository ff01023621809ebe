import type {ReviewPost} from './post.ts'
import {objectsIn} from './post.ts'

/** What a review leaves in the post's `reviews`; nobody edits it afterwards. */
export interface ReviewRecord {
  readonly _key: string
  readonly _type: 'reviewRecord'
  /** The name of the transition. */
  readonly transition: string
  /** The user id of whoever did it. */
  readonly by: string
  /**
   * When, by RFC 3339 and the reviewer's own clock (`2026-03-01T07:30:00+08:00`): the day that it
   * begins with is the one that freshness counts from, in every time zone.
   */
  readonly at: string
  readonly from: string
  readonly to: string
  readonly note?: string
  /** The revision of the document that was reviewed. */
  readonly revision: string
  /** What the review did to the dataset axis, where it moved the post on it. */
  readonly dataset?: 'published' | 'unpublished'
}

export const RECORD_FIELDS = [
  '_key',
  '_type',
  'transition',
  'by',
  'at',
  'from',
  'to',
  'note',
  'revision',
  'dataset',
] as const satisfies readonly (keyof ReviewRecord)[]

/** A record as it is stored: of older ones and foreign ones anything may be missing. */
export type StoredRecord = Readonly<Partial<Record<(typeof RECORD_FIELDS)[number], string>>>

/** The records of a post, the oldest first. */
export function recordsOf(post: ReviewPost): readonly StoredRecord[] {
  return objectsIn(post, 'reviews').map((record) =>
    Object.fromEntries(
      RECORD_FIELDS.flatMap((field) => {
        const value = record[field]
        return typeof value === 'string' ? [[field, value]] : []
      }),
    ),
  )
}
