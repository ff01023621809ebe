import {canBePlain, isPlainScalar, isPrintable} from './canBePlain.ts'
import type {ScalarStyle} from './yamlNode.ts'

export type QuoteStyle = 'single' | 'double'

/** How a scalar should be written, as far as its text allows. */
export interface ScalarWish {
  readonly style: ScalarStyle
  /** The quotes for a text that can't stand as wished. */
  readonly quote: QuoteStyle
  /** It stands in a flow list. */
  readonly flow?: boolean
  /** It may be plain although YAML takes it for something else than text. */
  readonly anyType?: boolean
  /** For a text of several lines; without it they end up in double quotes. */
  readonly block?: BlockWish
}

export interface BlockWish {
  /** What stands behind the colon, such as `|-` or `>2`. */
  readonly header: string
  /** The spaces before each line. */
  readonly indent: string
  /** Letters of a line, where the lines of a folded text are wrapped. */
  readonly width: number
}

/** A value on its way into a file. */
export interface WrittenValue {
  /** What stands behind the colon. */
  readonly inline: string
  /** The lines below, without their line breaks. */
  readonly lines: readonly string[]
}

/** Writes a text as a scalar, in the style that is wished for or the nearest that can hold it. */
export function writeScalar(text: string, wish: ScalarWish): WrittenValue {
  const {style, quote, block, flow = false} = wish
  const asBlock =
    style === 'literal' || style === 'folded' || (style !== 'double' && /\n/.test(text))
  if (block !== undefined && asBlock && canBeBlock(text)) {
    return style === 'folded' && !/^[ \t]/m.test(text) ? folded(text, block) : literal(text, block)
  }
  if (style === 'plain') {
    const isPlain = wish.anyType === true ? isPlainScalar : canBePlain
    if (isPlain(text, {flow})) return inline(text)
  }
  const single = style === 'single' || (style !== 'double' && quote === 'single')
  return inline(single && isPrintable(text) ? singleQuoted(text) : doubleQuoted(text))
}

function inline(text: string): WrittenValue {
  return {inline: text, lines: []}
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
}

/** Any text at all, on one line. */
function doubleQuoted(text: string): string {
  const escaped = Array.from(text, (letter) => {
    const escape = ESCAPES[letter]
    if (escape !== undefined) return escape
    if (isPrintable(letter)) return letter
    return `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  })
  return `"${escaped.join('')}"`
}

/** Whether the lines below a header can be this text, which has no white space at its ends. */
function canBeBlock(text: string): boolean {
  return text !== '' && isPrintable(text.replaceAll(/[\n\t]/g, ''))
}

function literal(text: string, {header, indent}: BlockWish): WrittenValue {
  const lines = text.split('\n').map((line) => (line === '' ? '' : indent + line))
  return {inline: header.replace('>', '|'), lines}
}

/** Each line break of the text is one more in the file; single ones wrap lines and mean a space. */
function folded(text: string, {header, indent, width}: BlockWish): WrittenValue {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    if (lines.length > 0) lines.push('')
    if (line === '') continue
    for (const part of wrap(line, width)) lines.push(indent + part)
  }
  return {inline: header, lines}
}

/** Cuts a line at single spaces, so that its parts are no longer than they need be. */
function wrap(line: string, width: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (part !== '' && part.length + 1 + word.length > width) {
      parts.push(part)
      part = word
    } else part = part === '' ? word : `${part} ${word}`
  }
  return [...parts, part]
}
