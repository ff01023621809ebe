import type {LocalizedText} from '../words.ts'

/** A review status: one of the choices that the front-matter table has for `status`. */
export interface ReviewStatus {
  /** As the front matter writes it. */
  readonly name: string
  readonly title: LocalizedText
  /** A post may begin here. */
  readonly start?: boolean
  /**
   * What the site does with a post at this status. `shown`: it shows it, whatever the flag `draft`
   * says; `withheld`: it never does; `hidden`: the flags decide, and should hide it. Where it is
   * absent the flags decide. The queries of a site have to say the same
   * (`queries/fragments/visible.ts` does for the default statuses).
   */
  readonly site?: 'shown' | 'withheld' | 'hidden'
  /** Nobody edits a post at this status who may not take it on from there. */
  readonly rests?: boolean
  /** A post at this status grows old, and falls due for another review. */
  readonly ages?: boolean
}
