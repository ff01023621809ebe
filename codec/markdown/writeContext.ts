import type {TextBlock} from './blockTypes.ts'
import type {InlineContent} from './inline/inlineBuilder.ts'

/** What a writer of a construct works with. Everything is written with line feeds. */
export interface WriteContext {
  /**
   * The source that the block had in the file before somebody changed it, or that another block of
   * its kind has there: what it was written like, beyond what it says.
   */
  readonly former: string | undefined
  text(content: InlineContent, where: TextPlace): string
  /** Blocks of text that stand inside HTML. */
  inside(blocks: readonly TextBlock[]): string
}

/**
 * Where text stands: in a paragraph, whose lines may start constructs; on one line, such as that of
 * a heading; or in the brackets of an image.
 */
export type TextPlace = 'paragraph' | 'line' | 'label'

/** A block as Markdown, without the blank lines around it. */
export type ConstructWriter<Block> = (block: Block, context: WriteContext) => string
