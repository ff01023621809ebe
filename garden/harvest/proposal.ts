import type {EntityType} from '../../codec/frontMatter/table.ts'

/** What a text says about names, as it is put to an editor. Nothing of it is applied by itself. */
export type Proposal = AliasProposal | EntryProposal

interface Said {
  /** The same for all places that say the same, in whatever text. */
  readonly key: string
  /** What the text says: the name and the brackets behind it. */
  readonly evidence: string
  /** Where the name begins was guessed. */
  readonly isGuess: boolean
}

/** One more name for somebody who is known. */
export interface AliasProposal extends Said {
  readonly kind: 'alias'
  readonly id: string
  readonly name: string
}

/** Somebody whom nobody knows yet, under two names, or a term that the text explains. */
export interface EntryProposal extends Said {
  readonly kind: 'pair' | 'concept'
  /** What it is likely to be. */
  readonly type: EntityType
  /** Whether the text shows that it is of this type, or nobody knows. */
  readonly isTypeSure: boolean
  /** The canonical name, and the other one; of a term what it stands for. */
  readonly names: readonly [string, string]
  /** Of a term. */
  readonly definition?: string
  /** Where the texts have the term itself; none for a pair. */
  readonly places: readonly TermPlace[]
}

/** The words of a term in one of the texts. */
export interface TermPlace {
  /** The number of the text. */
  readonly text: number
  /** Offsets into the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}
