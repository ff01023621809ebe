import type {Place} from '../../issues/issue.ts'

/** Whose change is taken where both sides changed the same: that of the Studio, or that on disk. */
export type MergeSide = 'ours' | 'theirs'

/**
 * What was changed on both sides, and not to the same. The merged post has it as the Studio has it,
 * unless the other side was preferred.
 * Texts are what the file would say; undefined where there is nothing.
 */
export interface MergeConflict {
  readonly kind: 'field' | 'block' | 'order'
  /** The key of the front-matter table, or the `_key` of the block; empty for the order of blocks. */
  readonly key: string
  /** When the file was last imported. */
  readonly base: string | undefined
  /** In the Studio. */
  readonly ours: string | undefined
  /** On disk. */
  readonly theirs: string | undefined
  /** Where it stands on disk, or where it would. */
  readonly place: Place
}
