import type {Likeness} from '../likeness/likeness.ts'

/** Why two documents are likely to be of one and the same, the surest first. */
export type DuplicateReason =
  /** A name of both, letter for letter. */
  | 'same-name'
  /** A name that differs in case, spaces, accents and the like: DeepSeek, Deep Seek. */
  | 'spelling'
  /** The same in traditional and in simplified characters. */
  | 'script'
  /** A name that is an alias of both; two may well have one abbreviation. */
  | 'shared-alias'
  | Likeness

/** Two entities of one type that are likely to be the same. */
export interface Duplicate {
  /** In their own order. */
  readonly ids: readonly [string, string]
  /** From 0 to 1; from `CERTAIN` on, somebody only needs to nod. */
  readonly score: number
  readonly reason: DuplicateReason
  /** The names that say so, as they are written; in the order of the ids. */
  readonly names: readonly [string, string]
}

export const CERTAIN = 0.9

export interface DuplicateOptions {
  /** Only entities of these types. */
  readonly types?: readonly string[]
  /** Pairs of ids, in any order, that somebody has told apart. */
  readonly different?: Iterable<readonly [string, string]>
}
