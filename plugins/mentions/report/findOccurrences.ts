import type {Mention} from '../../../names/index.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import {canAnnotate} from '../body/canAnnotate.ts'
import type {Occurrence} from './occurrence.ts'

/**
 * All places in a body where somebody is named, in their order: by an annotation, whatever its words
 * are, or by a name that was found.
 */
export function findOccurrences(
  paragraphs: readonly BodyParagraph[],
  mentions: readonly (readonly Mention[])[],
): readonly Occurrence[] {
  let section = 0
  return paragraphs.flatMap((paragraph, at) => {
    if (paragraph.isHeading) section += 1
    const linked = linkedPassages(paragraph)
    const found = (mentions[at] ?? []).filter(
      ({start, end}) => !linked.some((passage) => passage.start < end && start < passage.end),
    )
    const occurrences = [
      ...linked.map((passage) => ({...passage, state: 'linked' as const})),
      ...found.map((mention) => ({
        ...mention,
        state: canAnnotate({...mention, paragraph}) ? ('free' as const) : ('fixed' as const),
      })),
    ]
    return occurrences
      .toSorted((one, other) => one.start - other.start)
      .map((occurrence) => ({...occurrence, paragraph, section}))
  })
}

/** Passages whose annotation means somebody; one that reaches over several spans is one passage. */
function linkedPassages({spans}: BodyParagraph): readonly Mention[] {
  const passages: Mention[] = []
  for (const {start, end, entity} of spans) {
    const last = passages.at(-1)
    if (entity === undefined || start === end) continue
    if (last?.end === start && last.ids.includes(entity)) passages.splice(-1, 1, {...last, end})
    else passages.push({start, end, ids: [entity]})
  }
  return passages
}
