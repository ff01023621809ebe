import type {BodyParagraph} from './bodyParagraph.ts'
import type {Passage} from './passage.ts'

/** Whether somebody annotated the passage already, or a part of it. */
export function isAnnotated(
  {spans}: BodyParagraph,
  {start, end}: Pick<Passage, 'start' | 'end'>,
): boolean {
  return spans.some((span) => span.annotations.length > 0 && span.start < end && start < span.end)
}
