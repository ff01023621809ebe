import type {LocalizedText} from '../words.ts'

/** A review status: one of the choices that the front-matter table has for `status`. */
export interface ReviewStatus {
  /** As the front matter writes it. */
  readonly name: string
  readonly title: LocalizedText
  /** A post may begin here. */
  readonly start?: boolean
  /** What the site should do with a post at this status; either will do where it is absent. */
  readonly site?: 'shown' | 'hidden'
  /** Nobody edits a post at this status who may not take it on from there. */
  readonly rests?: boolean
  /** A post at this status grows old, and falls due for another review. */
  readonly ages?: boolean
}
