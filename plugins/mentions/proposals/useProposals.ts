import {useCallback} from 'react'
import {ENTITY_TYPES} from '../../../codec/frontMatter/table.ts'
import type {AliasProposal, EntryProposal} from '../../../garden/harvest/proposal.ts'
import type {NameHit, NameLookup} from '../../names/nameLookup.ts'
import type {Answer} from '../../names/useAsked.ts'
import {useAsked} from '../../names/useAsked.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import {canAnnotate} from '../body/canAnnotate.ts'
import {markBold} from '../../../garden/harvest/markBold.ts'
import type {NewEntry} from './newEntry.ts'
import {isLinked, termPassages} from './termPassages.ts'

/** What a body says about names. */
export interface BodyProposals {
  readonly aliases: readonly AliasProposal[]
  readonly entries: readonly NewEntry[]
}

/** Those who may be meant by a new name are few, or they say nothing. */
const SIMILAR = 3

/** What a body proposes, as a worker finds it. */
export function useProposals(paragraphs: readonly BodyParagraph[]): Answer<BodyProposals> {
  const harvest = useCallback(
    (lookup: NameLookup) => readProposals(lookup, paragraphs),
    [paragraphs],
  )
  return useAsked(harvest)
}

/** Looks for what paragraphs say about names. */
export async function readProposals(
  lookup: NameLookup,
  paragraphs: readonly BodyParagraph[],
): Promise<BodyProposals> {
  const marked = paragraphs.map(markBold)
  const proposals = await lookup.propose(marked.map(({text}) => text))
  const entries = await Promise.all(
    proposals.map(async (proposal): Promise<readonly NewEntry[]> => {
      if (proposal.kind === 'alias') return []
      const passages = termPassages(proposal, paragraphs, marked)
      // Whom a linked term means, somebody has said.
      if (passages.some(isLinked)) return []
      const similar = await findSimilar(lookup, proposal)
      return [{proposal, similar, passages: passages.filter(canAnnotate)}]
    }),
  )
  return {
    aliases: proposals.filter((proposal) => proposal.kind === 'alias'),
    entries: entries.flat(),
  }
}

async function findSimilar(lookup: NameLookup, {names}: EntryProposal): Promise<NameHit[]> {
  const found = await Promise.all(names.map((name) => lookup.similar(name, ENTITY_TYPES)))
  const hits = new Map(found.flat().map((hit) => [hit.id, hit]))
  return [...hits.values()].slice(0, SIMILAR)
}
