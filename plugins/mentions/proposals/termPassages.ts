import type {EntryProposal} from '../../../garden/harvest/proposal.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import type {Passage} from '../body/passage.ts'
import type {MarkedText} from '../../../garden/harvest/markBold.ts'

/** Where a body has the words of a term, of which the places are those in its marked texts. */
export function termPassages(
  {places}: EntryProposal,
  paragraphs: readonly BodyParagraph[],
  marked: readonly MarkedText[],
): readonly Passage[] {
  return places.flatMap(({text, start, end}) => {
    const paragraph = paragraphs[text]
    const unmarked = marked[text]?.unmarked
    if (paragraph === undefined || unmarked === undefined) return []
    return [{paragraph, start: unmarked(start), end: unmarked(end)}]
  })
}

/** Whether an annotation says already whom or what the words mean. */
export function isLinked({paragraph, start, end}: Passage): boolean {
  return paragraph.spans.some(
    (span) => span.entity !== undefined && span.start < end && start < span.end,
  )
}
