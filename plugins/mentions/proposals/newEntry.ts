import type {EntryProposal} from '../../../garden/harvest/proposal.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import type {Passage} from '../body/passage.ts'

/** Somebody or something that a body brings in, and what is to be known before it is created. */
export interface NewEntry {
  readonly proposal: EntryProposal
  /** Who is known, and may be meant after all. */
  readonly similar: readonly NameHit[]
  /** The words of a term that can be linked to its concept. */
  readonly passages: readonly Passage[]
}

/** Whether it can be created without a second look: nothing of it is a guess. */
export function isSure({proposal, similar}: NewEntry): boolean {
  return !proposal.isGuess && proposal.isTypeSure && similar.length === 0
}
