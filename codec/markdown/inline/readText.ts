import {partKey} from '../keys.ts'
import type {ReadContext} from '../readContext.ts'
import {lineJoint} from '../../text/lineJoint.ts'
import type {Span} from '../blockTypes.ts'
import type {InlineContent} from './inlineBuilder.ts'
import {readInline} from './readInline.ts'

/**
 * The text of a block out of its Markdown. Nearly all texts are letters with some bold words among
 * them, which need no parser.
 */
export function readText(
  markdown: string,
  blockKey: string,
  context: Pick<ReadContext, 'hasLabels' | 'tokensOf'>,
): InlineContent {
  const common =
    context.hasLabels() && markdown.includes('[') ? undefined : readCommonText(markdown, blockKey)
  return common ?? readInline(context.tokensOf(markdown), blockKey)
}

// Everything that may mean something in a line, but for bold. Two prices make no formula, and the
// sign in R&D begins no entity.
const SPECIAL =
  /[\\`_<]|\$(?:\$|[^$\n]+\$(?![\d$]))|~~|\[(?=\^)|\](?=[([])|&(?=#?\w{1,32};)|[ \t]{2}\n/

/**
 * Reads letters and bold words whose stars can be nothing else: one run opens, and the next one
 * closes. Undefined at the first thing that this is not certain of; what it gives is what the parser
 * would give.
 */
function readCommonText(markdown: string, blockKey: string): InlineContent | undefined {
  if (SPECIAL.test(markdown)) return undefined
  const children: Span[] = []
  let from = 0
  let isBold = false
  const add = (end: number): boolean => {
    if (end === from) return true
    const text = joinLines(markdown.slice(from, end))
    if (text === undefined) return false
    const _key = partKey(blockKey, 's', children.length)
    children.push({_type: 'span', _key, text, marks: isBold ? BOLD : BARE})
    return true
  }
  for (let at = markdown.indexOf('*'); at !== -1; at = markdown.indexOf('*', from)) {
    const before = markdown.charCodeAt(at - 1)
    const after = markdown.charCodeAt(at + 2)
    if (markdown.charCodeAt(at + 1) !== STAR || after === STAR) return undefined
    if (isBold ? !isBeside(before, after) : !isBeside(after, before)) return undefined
    if (!add(at)) return undefined
    isBold = !isBold
    from = at + 2
  }
  if (isBold || !add(markdown.length)) return undefined
  if (children.length === 0)
    children.push({_type: 'span', _key: partKey(blockKey, 's', 0), text: '', marks: BARE})
  return {children, markDefs: []}
}

/** Lines as one text; undefined where one of them ends or begins beside a mark. */
function joinLines(text: string): string | undefined {
  if (!text.includes('\n')) return text
  const [first = '', ...others] = text.split(/ ?\n[ \t]*/)
  let joined = first
  let before = first
  for (const line of others) {
    if (before === '' || line === '') return undefined
    joined += lineJoint(before, line) + line
    before = line
  }
  return joined
}

const BARE: readonly string[] = []
const BOLD: readonly string[] = ['strong']

const STAR = 42

/**
 * Whether stars belong to the letter on their inner side: always beside a letter, and beside other
 * punctuation where a Chinese character, a space, a sign or an end is on their outer side.
 */
function isBeside(inner: number, outer: number): boolean {
  if (isLetter(inner) || isWide(inner)) return true
  const isPunctuation = (inner > 0x20 && inner < 0x7f) || (inner >= 0x2010 && inner <= 0x2027)
  return isPunctuation && (isWide(outer) || outer <= 0x40 || Number.isNaN(outer)) && !isDigit(outer)
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || isDigit(unit)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Chinese characters and punctuation, of those about which there is no doubt. */
function isWide(unit: number): boolean {
  if (unit < 0x3001) return false
  return unit <= 0x3020 || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xff5e)
}
