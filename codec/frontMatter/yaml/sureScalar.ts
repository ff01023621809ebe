import {hasColon, hasComment, SPACE, skipSpaces, type LineCursor} from './lineCursor.ts'

/**
 * Scalars that mean the same to every reader of YAML, found without a parser. All of them give
 * undefined where they are not certain.
 */

export const HASH = 35
export const HYPHEN = 45
const COLON = 58
const SINGLE_QUOTE = 39
const DOUBLE_QUOTE = 34
const OPENING_BRACKET = 91

// Whatever YAML gives a meaning of its own at the start of a plain scalar.
const INDICATORS = Array.from({length: 128}, (_, code) =>
  '-?:,[]{}#&*!|>\'"%@`'.includes(String.fromCharCode(code)),
)

// More than YAML itself asks for.
const SPECIAL_IN_FLOW = /[[\]{}:#&*!|>'"%@`?]/

const UNUSUAL =
  // oxlint-disable-next-line no-control-regex -- YAML forbids them; odd spaces are left to others
  /[\0-\x09\x0B\x0C\x0E-\x1F\x7F-\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/

/** Whether nothing stands in it that YAML forbids, and no space or line break but the usual ones. */
export function isSureText(yaml: string): boolean {
  return !UNUSUAL.test(yaml) && (!yaml.includes('\r') || !/\r(?!\n)/.test(yaml))
}

/** Whether a key is surely one, as it stands before its colon. */
export function isSureKey(key: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_-]{0,200}$/u.test(key)
}

/** Where the colon behind the key stands that the line starts with. */
export function sureColon(line: LineCursor): number | undefined {
  const {yaml, start, end} = line
  if (hasColon(line, start)) return line.nextColon
  return yaml.charCodeAt(end - 1) === COLON ? end - 1 : undefined
}

/** The text of the scalar that starts here and fills the line, but for a comment. */
export function sureScalar(line: LineCursor, start: number): string | undefined {
  const {yaml, end} = line
  if (start >= end) return undefined
  const first = yaml.charCodeAt(start)
  if (first === SINGLE_QUOTE || first === DOUBLE_QUOTE) return sureQuoted(line, start, first)
  if (first < 128 && INDICATORS[first]) return undefined
  if (hasColon(line, start)) return undefined
  const textEnd = skipSpacesBack(yaml, hasComment(line, start) ? line.nextComment : end)
  return yaml.charCodeAt(textEnd - 1) === COLON ? undefined : yaml.slice(start, textEnd)
}

/** The items of a flow list that starts here and fills the line, each with its offset. */
export function sureFlowList(
  line: LineCursor,
  start: number,
): readonly {text: string; offset: number}[] | undefined {
  const {yaml, end} = line
  if (yaml.charCodeAt(start) !== OPENING_BRACKET) return undefined
  const rest = yaml.slice(start + 1, end)
  const closing = rest.indexOf(']')
  if (closing === -1 || !isRestOfLine(yaml, start + closing + 2, end)) return undefined
  const inside = rest.slice(0, closing)
  if (SPECIAL_IN_FLOW.test(inside)) return undefined
  if (skipSpaces(inside, 0, closing) === closing) return []
  const items: {text: string; offset: number}[] = []
  let at = start + 1
  for (const part of inside.split(',')) {
    const offset = skipSpaces(yaml, at, at + part.length)
    const text = yaml.slice(offset, Math.max(offset, skipSpacesBack(yaml, at + part.length)))
    if (text === '' || text.startsWith('-')) return undefined
    items.push({text, offset})
    at += part.length + 1
  }
  return items
}

/** Whether the scalar that starts here has quotes around it. */
export function isQuoted({yaml}: LineCursor, start: number): boolean {
  const first = yaml.charCodeAt(start)
  return first === SINGLE_QUOTE || first === DOUBLE_QUOTE
}

function sureQuoted({yaml, end}: LineCursor, start: number, quote: number): string | undefined {
  const line = yaml.slice(start, end)
  const last = quote === SINGLE_QUOTE ? closingSingleQuote(line) : line.indexOf('"', 1)
  if (last === -1 || !isRestOfLine(yaml, start + last + 1, end)) return undefined
  const text = line.slice(1, last)
  if (quote === DOUBLE_QUOTE) return text.includes('\\') ? undefined : text
  return text.includes("'") ? text.replaceAll("''", "'") : text
}

/** Single quotes are doubled inside of single quotes. */
function closingSingleQuote(line: string): number {
  let at = line.indexOf("'", 1)
  while (at !== -1 && line[at + 1] === "'") at = line.indexOf("'", at + 2)
  return at
}

/** Whether nothing follows but a comment. */
function isRestOfLine(yaml: string, from: number, end: number): boolean {
  const at = skipSpaces(yaml, from, end)
  return at === end || (at > from && yaml.charCodeAt(at) === HASH)
}

/** Where a text ends without the spaces behind it. */
function skipSpacesBack(yaml: string, from: number): number {
  let at = from
  while (at > 0 && yaml.charCodeAt(at - 1) === SPACE) at -= 1
  return at
}
