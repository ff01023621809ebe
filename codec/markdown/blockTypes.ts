/** The vocabulary of a post's body, as the schemas define it. */
export type BodyBlock =
  | TextBlock
  | FigureBlock
  | CodeBlock
  | TableBlock
  | DividerBlock
  | OriginalTextBlock
  | RawMarkdownBlock

export type BlockStyle = 'normal' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'blockquote'

export interface Span {
  readonly _type: 'span'
  readonly _key: string
  readonly text: string
  /** Decorators (`strong`, `em`, `code`, `strike-through`), and keys of annotations in `markDefs`. */
  readonly marks: readonly string[]
}

/** Markdown or HTML within a line that no span can say. */
export interface RawInline {
  readonly _type: 'rawInline'
  readonly _key: string
  readonly markdown: string
}

export interface Reference {
  readonly _type: 'reference'
  readonly _ref: string
}

export type MarkDef =
  | {readonly _type: 'link'; readonly _key: string; readonly href: string; readonly title?: string}
  | {readonly _type: 'mention'; readonly _key: string; readonly entity: Reference}
  | {readonly _type: 'glossaryTerm'; readonly _key: string; readonly concept: Reference}
  | {readonly _type: 'citation'; readonly _key: string; readonly source: Reference}

export interface TextBlock {
  readonly _type: 'block'
  readonly _key: string
  readonly style: BlockStyle
  readonly listItem?: 'bullet' | 'number'
  /** Depth in the list, from 1. */
  readonly level?: number
  /** The number of the first item of a list that does not start at 1. */
  readonly listStart?: number
  readonly markDefs: readonly MarkDef[]
  readonly children: readonly (Span | RawInline)[]
}

export interface FigureBlock {
  readonly _type: 'figure'
  readonly _key: string
  readonly src: string
  readonly alt?: string
  readonly title?: string
  /** Set where the image has been uploaded. */
  readonly image?: {readonly _type: 'image'; readonly asset: Reference}
}

export interface CodeBlock {
  readonly _type: 'codeBlock'
  readonly _key: string
  /** All that stands behind the fence. */
  readonly language?: string
  readonly code: string
}

export interface TableRow {
  readonly _type: 'tableRow'
  readonly _key: string
  readonly cells: readonly string[]
}

/** Cells are Markdown of one line. */
export interface TableBlock {
  readonly _type: 'table'
  readonly _key: string
  readonly header: readonly string[]
  /** `left`, `center`, `right`, or empty, by column. */
  readonly align: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface DividerBlock {
  readonly _type: 'divider'
  readonly _key: string
}

/** `<details>`: the original of the passage above it. */
export interface OriginalTextBlock {
  readonly _type: 'originalText'
  readonly _key: string
  readonly summary?: string
  readonly language?: string
  readonly content: readonly TextBlock[]
}

/** Why a passage is kept as Markdown. */
export type RawReason =
  | 'html'
  | 'comment'
  | 'footnote'
  | 'math'
  | 'definition'
  | 'quote-with-blocks'
  | 'list-with-blocks'
  | 'details-with-blocks'
  | 'nested-too-deep'
  | 'not-read'

export interface RawMarkdownBlock {
  readonly _type: 'rawMarkdown'
  readonly _key: string
  readonly markdown: string
  readonly reason: RawReason
}
