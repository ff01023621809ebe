import {useCallback} from 'react'
import type {NameLookup} from '../../names/nameLookup.ts'
import {useAnswer} from '../../names/useAnswer.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import {markedText} from './markedText.ts'
import type {Proposal} from './proposals.ts'
import {toProposals} from './proposals.ts'

/** The names that a body proposes for those who are known. */
export function useProposals(
  paragraphs: readonly BodyParagraph[],
): readonly Proposal[] | undefined {
  const harvest = useCallback(
    async (lookup: NameLookup) => {
      const texts = paragraphs.map(markedText)
      return toProposals(texts, await lookup.harvest(texts))
    },
    [paragraphs],
  )
  return useAnswer(harvest)
}
