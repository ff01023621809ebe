import type {Harvested} from '../../../names/index.ts'
import {unmarked} from './markedText.ts'

/** One more name that the text gives to somebody who is known. */
export interface Proposal {
  readonly id: string
  readonly name: string
  /** What the text says: the name and the brackets behind it. */
  readonly evidence: string
  /** Where the name begins was guessed. */
  readonly isGuess: boolean
}

/** The names that paragraphs propose, each once; of two ways to know one, the surer. */
export function toProposals(
  texts: readonly string[],
  harvested: readonly (readonly Harvested[])[],
): readonly Proposal[] {
  const proposals = new Map<string, Proposal>()
  for (const [at, found] of harvested.entries()) {
    for (const each of found) {
      if (each.kind !== 'alias') continue
      const {id, name, evidence} = each
      const proposal = {
        id,
        name,
        evidence: unmarked(texts[at]?.slice(evidence.start, evidence.end) ?? ''),
        isGuess: evidence.edge === 'word' || evidence.edge === 'sign',
      }
      const key = JSON.stringify([id, name])
      const known = proposals.get(key)
      if (known === undefined || (known.isGuess && !proposal.isGuess)) proposals.set(key, proposal)
    }
  }
  return [...proposals.values()]
}
