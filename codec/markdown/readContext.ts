import type {CodecIssue, Place} from '../issues/issue.ts'
import type {Token} from 'markdown-it'
import type {BodyBlock, RawReason, TextBlock} from './blockTypes.ts'
import type {FoundTerm, TermResolver} from './glossary.ts'
import type {KeyGenerator} from './keys.ts'

/** What a reader of a construct works with. */
export interface ReadContext {
  readonly keys: KeyGenerator
  readonly resolveTerm: TermResolver
  readonly terms: FoundTerm[]
  /** The lines as the file has them, from one up to but not including the other. */
  sourceOf(startLine: number, endLine: number): string
  placeOf(line: number): Place
  /** Whether the text defines links by labels, so that words in brackets may be one. */
  hasLabels(): boolean
  /** What stands in a line, to the parser. */
  tokensOf(markdown: string): readonly Token[]
  report(issue: CodecIssue): void
  /**
   * Reads text that stands inside a block of HTML, from this line of the body on: blocks of text,
   * whose keys derive from that of the block. Undefined where it holds anything else.
   */
  readInside(markdown: string, line: number, blockKey: string): readonly TextBlock[] | undefined
}

/** A construct of Markdown: the token that opens it, and all tokens up to the one that closes it. */
export interface Construct {
  readonly open: Pick<Token, 'type' | 'tag' | 'content' | 'info' | 'attrGet'>
  /** What stands in its lines, if text does. */
  readonly text: string
  readonly inside: readonly Token[]
  readonly startLine: number
  readonly endLine: number
  /** The token that opens the construct before it, if there is one. */
  readonly follows: string | undefined
}

/** A block, and the lines of the source that it came from. */
export interface ReadBlock {
  readonly block: BodyBlock
  readonly startLine: number
  readonly endLine: number
}

/** Blocks, or the reason why the passage has to stay Markdown. */
export type ReadResult = readonly ReadBlock[] | RawReason

export type ConstructReader = (construct: Construct, context: ReadContext) => ReadResult
