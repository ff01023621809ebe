import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {MergeChoice} from './mergedFields.ts'

/** Who is to become whom. */
export interface MergeRequest {
  /** The document that stays. */
  readonly into: string
  /** Those that become it. */
  readonly gone: readonly string[]
  readonly choice?: MergeChoice | undefined
  readonly table: FrontMatterTable
  /** An id for this merge that no other has: letters, digits and hyphens. */
  readonly merge: string
  /** Now, in UTC by ISO 8601. */
  readonly at: string
  /** The user id of whoever asks; undefined for a script. */
  readonly by?: string | undefined
}
