import type {BodyParagraph} from './bodyParagraph.ts'

/** Words in a body. */
export interface Passage {
  readonly paragraph: BodyParagraph
  /** Offsets into the text of the paragraph. */
  readonly start: number
  readonly end: number
}
