import type {Likeness} from '../likeness/likeness.ts'

/**
 * Why a name may mean an entity: it is written exactly so, it is the same but for what folding
 * drops, or it is likely to be.
 */
export type ResolveReason = 'exact' | 'folded' | Likeness

export interface Candidate {
  readonly id: string
  readonly type: string
  /** The name of the entity that answers, as it is written. */
  readonly name: string
  readonly reason: ResolveReason
}

export interface ResolveOptions {
  /** Only entities of these types, those of an earlier one first. */
  readonly types?: readonly string[]
  /** The language of the name, where it is known: entities called so in that language come first. */
  readonly language?: string
  /** Whether to look for likely candidates where nobody has the name; yes unless told. */
  readonly likely?: boolean
}
