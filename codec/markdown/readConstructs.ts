import type {Env, Token} from 'markdown-it'
import {trimSpaces} from '../text/trimSpaces.ts'
import {blockParser} from './parser.ts'
import type {Construct} from './readContext.ts'
import type {SourceLines} from './sourceLines.ts'
import {splitConstructs} from './splitConstructs.ts'

/**
 * The constructs of a text. Paragraphs, headings of one line, rules and folded passages, of which
 * nearly all texts consist, are found without a parser; what else stands between them is given to
 * it by the passage. Where a passage may reach beyond its lines, all is given to it.
 *
 * @param env what the parser is to know and to remember
 */
export function readConstructs(source: string, lines: SourceLines, env: Env): readonly Construct[] {
  return readPassages(source, lines) ?? splitConstructs(blockParser.parse(source, env))
}

/** The same; undefined where a passage can't be read alone. Gives what the parser would give. */
function readPassages(source: string, lines: SourceLines): Construct[] | undefined {
  if (source.includes('\0') || source.includes(']:')) return undefined
  const constructs: Construct[] = []
  for (let line = 0; line < lines.count;) {
    const text = lines.line(line)
    if (isBlank(text)) {
      line += 1
      continue
    }
    const construct = constructAt(lines, line, text)
    if (construct !== undefined) {
      constructs.push(construct)
      line = construct.endLine
      continue
    }
    const end = endOfPassage(lines, line)
    const passage = lines.join(line, end)
    if (REACHES_ON.test(passage)) return undefined
    constructs.push(...splitConstructs(parsePassage(passage, line)))
    line = end
  }
  return constructs
}

/** The tokens of a passage, with the lines of the whole text. */
function parsePassage(passage: string, line: number): readonly Token[] {
  const tokens = blockParser.parse(passage, {})
  for (const token of tokens) {
    if (token.map !== null) token.map = [token.map[0] + line, token.map[1] + line]
  }
  return tokens
}

/** Code, formulas and HTML end where their own signs say so, or not at all. */
const REACHES_ON = /```|~~~|\$\$|</

/** Behind the last line before a blank one that nothing goes on behind: all but text is indented. */
function endOfPassage(lines: SourceLines, start: number): number {
  for (let line = start + 1; line < lines.count; line += 1) {
    const text = lines.line(line)
    const ends = text.charCodeAt(0) === LESS_THAN || isBlank(lines.line(line - 1))
    if (ends && constructAt(lines, line, text) !== undefined) return line
  }
  return lines.count
}

function constructAt(lines: SourceLines, line: number, text: string): Construct | undefined {
  const first = text.charCodeAt(0)
  if (first === HASH) {
    const heading = HEADING.exec(text)
    return heading === null
      ? undefined
      : toConstruct('heading_open', `h${heading[1]?.length}`, heading[2], line, line + 1)
  }
  if (first === LESS_THAN) {
    if (COMMENT.test(text)) {
      return toConstruct('html_block', '', undefined, line, line + 1, text)
    }
    const end = endOfDetails(lines, line)
    if (end === undefined) return undefined
    return toConstruct('details', '', undefined, line, end, lines.join(line, end))
  }
  if (RULE.test(text)) return toConstruct('hr', 'hr', undefined, line, line + 1)
  if (!TEXT.test(text)) return undefined
  const end = endOfParagraph(lines, line + 1)
  if (end === undefined) return undefined
  const content = end === line + 1 ? text : lines.join(line, end)
  return toConstruct('paragraph_open', 'p', trimSpaces(content), line, end)
}

function toConstruct(
  type: string,
  tag: string,
  text = '',
  startLine: number,
  endLine: number,
  content = '',
): Construct {
  const open = {type, tag, content, info: '', attrGet: noAttribute}
  return {open, text, inside: NOTHING, startLine, endLine, follows: undefined}
}

const NOTHING: readonly Token[] = []

function noAttribute(): null {
  return null
}

const HASH = 35
const LESS_THAN = 60

/** Without signs at its end, which are no part of it, and without odd spaces around it. */
const HEADING = /^(#{1,6}) (\S(?:.*[^\s#])?)$/
const RULE = /^---+$/
const COMMENT = /^<!--(?:(?!-->).)+-->$/
/**
 * No construct but a paragraph begins so: a letter, a quote, a bold word, a number without a dot, or
 * a bracket where nothing is defined.
 */
const TEXT =
  /^(?:[A-Za-z"'([\u2018\u201C\u3001-\u3020\u4E00-\u9FFF\uFF01-\uFF5E]|\*\*[^\s*]|\d+[^\d.)\s])/

/** Behind the last line of a paragraph; undefined where a line may begin something else. */
function endOfParagraph(lines: SourceLines, from: number): number | undefined {
  for (let line = from; line < lines.count; line += 1) {
    const text = lines.line(line)
    if (isBlank(text)) return line
    const first = text.charCodeAt(0)
    if (first === HASH) return HEADING.test(text) ? line : undefined
    if (first === LESS_THAN) return constructAt(lines, line, text) === undefined ? undefined : line
    if (!TEXT.test(first === SPACE ? text.trimStart() : text)) return undefined
  }
  return lines.count
}

const SPACE = 32

function isBlank(text: string): boolean {
  return text === '' || trimSpaces(text) === ''
}

const OPENING = /^<details(?:\s[^>]*)?>/i
const TAG = /<\/?details(?=[\s>])/i
const CLOSING = '</details>'

/** Behind the line that closes a passage, of which the tags have to be a pair. */
function endOfDetails(lines: SourceLines, start: number): number | undefined {
  const first = lines.line(start)
  if (!OPENING.test(first) || TAG.test(first.slice(1))) return undefined
  for (let line = start + 1; line < lines.count; line += 1) {
    const text = lines.line(line)
    if (!TAG.test(text)) continue
    const isPair = text.endsWith(CLOSING) && !TAG.test(text.slice(0, -CLOSING.length))
    return isPair ? line + 1 : undefined
  }
  return undefined
}
