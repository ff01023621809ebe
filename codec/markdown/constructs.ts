import type {BodyBlock, TextBlock} from './blockTypes.ts'
import {readCode, writeCode} from './blocks/code.ts'
import {readDetails, writeDetails} from './blocks/details.ts'
import {readDivider, writeDivider} from './blocks/divider.ts'
import {readFigure, writeFigure} from './blocks/figure.ts'
import {readHeading, writeHeading} from './blocks/heading.ts'
import {readList} from './blocks/list.ts'
import {readParagraph, writeParagraph} from './blocks/paragraph.ts'
import {readQuote, writeQuote} from './blocks/quote.ts'
import {readTable, writeTable} from './blocks/table.ts'
import {readVerbatim, writeVerbatim} from './blocks/verbatim.ts'
import {writeList} from './blocks/writeList.ts'
import type {ConstructReader} from './readContext.ts'
import type {WriteContext} from './writeContext.ts'

type ConstructName =
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'list'
  | 'code'
  | 'table'
  | 'divider'
  | 'figure'
  | 'details'
  | 'verbatim'

interface Construct {
  /** The tokens that open it. A figure is a paragraph to the parser. */
  readonly tokens: readonly string[]
  readonly read: ConstructReader
  readonly write: (...given: never[]) => unknown
}

/** Both directions of every construct: one that is read and can't be written does not compile. */
export const constructs = {
  paragraph: {tokens: ['paragraph_open'], read: readParagraph, write: writeParagraph},
  heading: {tokens: ['heading_open'], read: readHeading, write: writeHeading},
  quote: {tokens: ['blockquote_open'], read: readQuote, write: writeQuote},
  list: {tokens: ['bullet_list_open', 'ordered_list_open'], read: readList, write: writeList},
  code: {tokens: ['fence', 'code_block'], read: readCode, write: writeCode},
  table: {tokens: ['table_open'], read: readTable, write: writeTable},
  divider: {tokens: ['hr'], read: readDivider, write: writeDivider},
  figure: {tokens: [], read: readFigure, write: writeFigure},
  details: {tokens: ['details'], read: readDetails, write: writeDetails},
  verbatim: {
    tokens: ['html_block', 'footnote', 'math'],
    read: readVerbatim,
    write: writeVerbatim,
  },
} satisfies Readonly<Record<ConstructName, Construct>>

/** The reader of the construct that a token opens. */
export const readers: ReadonlyMap<string, ConstructReader> = new Map(
  Object.values<Construct>(constructs).flatMap(({tokens, read}) =>
    tokens.map((token) => [token, read] as const),
  ),
)

/** A block as Markdown; of a list's item only what stands behind its marker. */
export function writeBlock(block: BodyBlock, context: WriteContext): string {
  switch (block._type) {
    case 'block':
      return constructs[textConstruct(block)].write(block, context)
    case 'figure':
      return constructs.figure.write(block, context)
    case 'codeBlock':
      return constructs.code.write(block, context)
    case 'table':
      return constructs.table.write(block, context)
    case 'divider':
      return constructs.divider.write(block, context)
    case 'originalText':
      return constructs.details.write(block, context)
    case 'rawMarkdown':
      return constructs.verbatim.write(block, context)
  }
}

function textConstruct({style}: TextBlock): 'heading' | 'paragraph' | 'quote' {
  if (style === 'normal') return 'paragraph'
  return style === 'blockquote' ? 'quote' : 'heading'
}
