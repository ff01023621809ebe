import type {TextBlock} from './blockTypes.ts'
import {readers} from './constructs.ts'
import {htmlTextParser, MAX_NESTING} from './parser.ts'
import type {InlineContent} from './inline/inlineBuilder.ts'
import {readInline} from './inline/readInline.ts'
import {partKey} from './keys.ts'
import type {ReadContext} from './readContext.ts'
import {createSourceLines} from './sourceLines.ts'
import {readConstructs} from './readConstructs.ts'
import {trimSpaces} from '../text/trimSpaces.ts'
import {annotated} from './blocks/textBlock.ts'

const PARAGRAPH = /<p(?:\s[^>]*)?>([\s\S]*?)(?:<\/p\s*>|(?=<p[\s>])|$)/gi

/**
 * Reads the text of a folded passage: `<p>` elements, whose letters mean themselves, and Markdown
 * around them. Undefined where anything but blocks of text stands in it.
 *
 * @param line the line of the body on which the text begins
 * @param env what the parser knows of the whole body, such as the addresses of its links
 */
export function readInsideHtml(
  text: string,
  line: number,
  env: object,
  context: ReadContext,
): readonly TextBlock[] | undefined {
  const blocks: TextBlock[] = []
  let at = 0
  // Not `matchAll`, which makes an iterator and an expression for each passage of a garden.
  for (;;) {
    PARAGRAPH.lastIndex = at
    const match = PARAGRAPH.exec(text)
    if (match === null) break
    const before = readMarkdown(text.slice(at, match.index), line, env, context)
    if (before === undefined) return undefined
    blocks.push(...before, ...readLiteral(match[1] ?? '', line, context))
    at = match.index + match[0].length
  }
  const after = readMarkdown(text.slice(at), line, env, context)
  return after === undefined ? undefined : [...blocks, ...after]
}

function readMarkdown(
  markdown: string,
  line: number,
  env: object,
  context: ReadContext,
): readonly TextBlock[] | undefined {
  if (markdown.trim() === '') return []
  const lines = createSourceLines(markdown)
  const inner: ReadContext = {
    ...context,
    sourceOf: (startLine, endLine) => lines.slice(startLine, endLine).text,
    placeOf: (inside) => context.placeOf(line + inside),
  }
  const blocks: TextBlock[] = []
  let next = 0
  // A copy, since rules remember under it what they know of a text.
  for (const construct of readConstructs(markdown, lines, {...env})) {
    const {open, inside, startLine, endLine} = construct
    if (lines.slice(next, startLine).text.trim() !== '') return undefined
    if (open.type === 'details' || inside.some((token) => token.level >= MAX_NESTING - 1)) {
      return undefined
    }
    const read = readers.get(open.type)?.(construct, inner)
    if (read === undefined || typeof read === 'string') return undefined
    for (const {block} of read) {
      if (block._type !== 'block') return undefined
      blocks.push(block)
    }
    next = endLine
  }
  return lines.slice(next, lines.count).text.trim() === '' ? blocks : undefined
}

function readLiteral(html: string, line: number, context: ReadContext): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const paragraph of html.includes('\n') ? html.split(/\n[ \t]*\n/) : [html]) {
    const part = trimSpaces(paragraph)
    if (part === '') continue
    const _key = context.keys(part)
    const shape = {startLine: line, endLine: line, style: 'normal'} as const
    blocks.push(annotated(readHtmlText(part, _key), _key, shape, context).block)
  }
  return blocks
}

/** Most passages are letters and nothing else. */
function readHtmlText(html: string, blockKey: string): InlineContent {
  if (/[<\n]|&(?=#?\w{1,32};)/.test(html)) {
    return readInline(htmlTextParser.parseInline(html, {})[0]?.children ?? [], blockKey)
  }
  const _key = partKey(blockKey, 's', 0)
  return {children: [{_type: 'span', _key, text: html, marks: []}], markDefs: []}
}
