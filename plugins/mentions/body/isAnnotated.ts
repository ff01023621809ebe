import type {Mention} from '../../../names/index.ts'
import type {BodyParagraph} from './bodyParagraph.ts'

/** Whether somebody annotated the passage already, or a part of it. */
export function isAnnotated({spans}: BodyParagraph, {start, end}: Mention): boolean {
  return spans.some((span) => span.annotations.length > 0 && span.start < end && start < span.end)
}
