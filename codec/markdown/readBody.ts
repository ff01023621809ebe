import type {Env} from 'markdown-it'
import type {CodecIssue} from '../issues/issue.ts'
import {markdownIssues as issues} from '../issues/markdownIssues.ts'
import type {BodyBlock, RawReason} from './blockTypes.ts'
import {readers} from './constructs.ts'
import type {FoundTerm, TermResolver} from './glossary.ts'
import {readInsideHtml} from './insideHtml.ts'
import {createContentKeys, partKey, type KeyGenerator} from './keys.ts'
import {meaningOf, withLineFeeds} from './meaning.ts'
import {lineParser, MAX_NESTING} from './parser.ts'
import type {Construct, ReadBlock, ReadContext} from './readContext.ts'
import {readConstructs} from './readConstructs.ts'
import {createSourceLines, type SourceLines} from './sourceLines.ts'
import {hashText} from '../text/hashText.ts'
import {trimSpaces} from '../text/trimSpaces.ts'

/** Which part of the raw body a block came from, and what it said there. */
export interface BodySlice {
  /** The `_key` of the block. */
  readonly block: string
  /** Offsets into the raw body, in UTF-16 code units; blank lines around the block are outside. */
  readonly start: number
  readonly end: number
  /** A hash of what the block means: it changes when an edit would change the file. */
  readonly fingerprint: string
}

export interface BodyReading {
  readonly body: readonly BodyBlock[]
  /** In the order of the blocks. Slices never overlap; between them there are only blank lines. */
  readonly slices: readonly BodySlice[]
  readonly terms: readonly FoundTerm[]
  readonly issues: readonly CodecIssue[]
}

export interface BodyOptions {
  /** A generator for this body alone; by content unless another is given. */
  readonly keyGenerator?: KeyGenerator
  readonly resolveTerm?: TermResolver
  /** The line of the file on which the body begins, from 1. */
  readonly firstLine?: number
}

/**
 * Reads the Markdown of a post as Portable Text. Every line that is not blank ends up in a block;
 * what no block can say stays Markdown in a block of its own, with the reason.
 */
export function readBody(markdown: string, options: BodyOptions = {}): BodyReading {
  const {keyGenerator = createContentKeys(), resolveTerm = () => undefined, firstLine = 1} = options
  const lines = createSourceLines(markdown)
  const found: CodecIssue[] = []
  const terms: FoundTerm[] = []
  const env: Env = {}
  const context: ReadContext = {
    keys: keyGenerator,
    resolveTerm,
    terms,
    sourceOf: (startLine, endLine) => lines.slice(startLine, endLine).text,
    placeOf: (line) => ({line: firstLine + line, column: 1}),
    hasLabels: () => env.references !== undefined,
    tokensOf: (text) => lineParser.parseInline(text, env)[0]?.children ?? [],
    report: (issue) => found.push(issue),
    readInside: (text, line, blockKey) => {
      let count = 0
      const keys = () => partKey(blockKey, 'c', count++)
      return readInsideHtml(text, line, env, {...context, keys})
    },
  }
  const read = readLines(readConstructs(markdown, lines, env), lines, context)
  let slices: readonly BodySlice[] | undefined
  return {
    body: read.map(({block}) => block),
    // Not everybody asks, and fingerprints take their time.
    get slices() {
      return (slices ??= read.map((one) => sliceOf(one, lines)))
    },
    terms,
    issues: found,
  }
}

function sliceOf({block, startLine, endLine}: ReadBlock, lines: SourceLines): BodySlice {
  const {start, end} = lines.slice(startLine, endLine)
  return {block: block._key, start, end, fingerprint: hashText(meaningOf(block))}
}

/** Reads constructs in order; lines that none of them claims are kept as Markdown. */
function readLines(
  constructs: readonly Construct[],
  lines: SourceLines,
  context: ReadContext,
): ReadBlock[] {
  const read: ReadBlock[] = []
  let line = 0
  let afterDetails = -1
  const isBlank = (at: number) => trimSpaces(lines.line(at)) === ''
  /** Keeps what stands here, a block for each passage between blank lines. */
  const keepGap = (until: number) => {
    while (line < until) {
      let end = line
      while (end < until && !isBlank(end)) end += 1
      if (end > line) read.push(keepVerbatim('definition', line, end, context))
      line = end + 1
    }
  }
  for (const construct of constructs) {
    keepGap(construct.startLine)
    // What was kept as Markdown is no list that another one could go on with.
    const isApart = read.at(-1)?.block._type === 'rawMarkdown'
    if (construct.startLine === afterDetails) {
      context.report(issues.textAfterDetails(context.placeOf(construct.startLine)))
    }
    afterDetails = construct.open.type === 'details' ? construct.endLine : -1
    read.push(...readConstruct(isApart ? {...construct, follows: undefined} : construct, context))
    line = Math.max(line, construct.endLine)
  }
  keepGap(lines.count)
  return read
}

function readConstruct(construct: Construct, context: ReadContext): readonly ReadBlock[] {
  const {open, inside, startLine, endLine} = construct
  if (inside.some((token) => token.level >= MAX_NESTING - 1)) {
    context.report(issues.tooDeep(context.placeOf(startLine)))
    return [keepVerbatim('nested-too-deep', startLine, endLine, context)]
  }
  const result = readers.get(open.type)?.(construct, context) ?? 'not-read'
  if (typeof result !== 'string') return result
  return [keepVerbatim(result, startLine, endLine, context)]
}

function keepVerbatim(
  reason: RawReason,
  startLine: number,
  endLine: number,
  context: ReadContext,
): ReadBlock {
  const source = context.sourceOf(startLine, endLine)
  context.report(issues.keptVerbatim(context.placeOf(startLine), reason))
  const markdown = withLineFeeds(source)
  const block: BodyBlock = {_type: 'rawMarkdown', _key: context.keys(source), markdown, reason}
  return {block, startLine, endLine}
}
