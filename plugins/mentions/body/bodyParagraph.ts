import type {Path} from 'sanity'
import type {Paragraph} from '../../../names/index.ts'

/** A paragraph of a body as plain text, and where that text stands. */
export interface BodyParagraph extends Paragraph {
  /** Where its block stands in the body. */
  readonly path: Path
  /** The spans that the text is made of; none where a block has text that nobody can annotate. */
  readonly spans: readonly BodySpan[]
  readonly isHeading: boolean
}

/** The part of a paragraph that one span holds; offsets are those within the paragraph. */
export interface BodySpan {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Decorators, and the keys of what it is annotated with. */
  readonly marks: readonly string[]
  /** Those of the marks that are annotations. */
  readonly annotations: readonly string[]
  /** Whom an annotation says that it means: the id of a document. */
  readonly entity?: string
}
