import type {Harvested} from '../../names/index.ts'
import {markBold} from './markBold.ts'
import type {Proposal} from './proposal.ts'
import {spannedTexts} from './spannedTexts.ts'
import {saysBetter, toProposals} from './toProposals.ts'

/** A proposal, and the posts that make it. */
export interface GatheredProposal {
  readonly proposal: Proposal
  readonly posts: readonly string[]
}

/** Gathers what the bodies of many posts propose; what most posts say comes first. */
export interface ProposalGatherer {
  add(post: string, body: unknown): void
  toProposals(): readonly GatheredProposal[]
}

/** @param harvest what a paragraph says, with bold in Markdown's marks */
export function createProposalGatherer(
  harvest: (paragraph: string) => readonly Harvested[],
): ProposalGatherer {
  const gathered = new Map<string, {proposal: Proposal; posts: string[]}>()
  return {
    add(post, body) {
      const texts = spannedTexts(body).map((paragraph) => markBold(paragraph).text)
      for (const proposal of toProposals(texts, texts.map(harvest))) {
        const known = gathered.get(proposal.key)
        if (known === undefined) gathered.set(proposal.key, {proposal, posts: [post]})
        else {
          known.posts.push(post)
          if (known.proposal.isGuess) known.proposal = proposal
        }
      }
    },
    toProposals() {
      const all = [...gathered.values()]
      return all
        .filter(({proposal}) => !all.some((other) => saysBetter(other.proposal, proposal)))
        .toSorted((one, other) => other.posts.length - one.posts.length)
    },
  }
}
