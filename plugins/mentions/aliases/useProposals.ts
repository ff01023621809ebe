import {useEffect, useState} from 'react'
import {useNames} from '../../names/useNames.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import {markedText} from './markedText.ts'
import type {Proposal} from './proposals.ts'
import {toProposals} from './proposals.ts'

/** The names that a body proposes for those who are known; none until all names are. */
export function useProposals(paragraphs: readonly BodyParagraph[]): readonly Proposal[] {
  const {service, state} = useNames()
  const [proposals, setProposals] = useState<readonly Proposal[]>([])
  useEffect(() => {
    if (state.status !== 'ready') return
    let asked = true
    const texts = paragraphs.map(markedText)
    service
      .lookup()
      .harvest(texts)
      .then(
        (harvested) => asked && setProposals(toProposals(texts, harvested)),
        // A lookup that has ended has no more to say.
        () => undefined,
      )
    return () => {
      asked = false
    }
  }, [service, state, paragraphs])
  return proposals
}
