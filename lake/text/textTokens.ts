import {CJK_CHARACTER, kindsOf, lengthAt, SEPARATOR, WORD} from './characterKinds.ts'
import {CJK, EDGE_DOTS} from './characters.ts'
import {foldText} from './foldText.ts'

/** A longer word is several: no full-text index takes tokens of any length. */
const LONGEST_WORD = 10_000

/**
 * The tokens of a text, folded, in the sequences in which phrases are looked for: words of
 * alphabetic scripts whole; a run of CJK characters as its overlapping pairs, and its last character
 * alone (`冷战史` is `冷战 战史 史`), so that whatever stands in the run is a sequence of pairs, or the
 * beginning of a token.
 *
 * The first sequence is the text; the others are what has dots inside, without them.
 */
export function tokenSequences(text: string): string[][] {
  const folded = foldText(text)
  const withDots = dottedParts(folded).map((part) => part.replace(EDGE_DOTS, ''))
  return [folded, ...withDots].map(tokensOf)
}

const INNER_DOT = /[\p{L}\p{N}]\.+[\p{L}\p{N}]/u

/** What stands between separators and has a dot inside of it. */
function dottedParts(folded: string): string[] {
  if (!folded.includes('.')) return []
  const kinds = kindsOf(folded)
  const parts: string[] = []
  let end = 0
  for (let dot = folded.indexOf('.'); dot !== -1; dot = folded.indexOf('.', end)) {
    let start = dot
    while (start > end && kinds[start - 1] !== SEPARATOR) start -= 1
    end = dot
    while (end < folded.length && kinds[end] !== SEPARATOR) end += 1
    const part = folded.slice(start, end)
    if (INNER_DOT.test(part)) parts.push(part)
  }
  return parts
}

function tokensOf(folded: string): string[] {
  const kinds = kindsOf(folded)
  const tokens: string[] = []
  for (let start = 0, end = 0; start < folded.length; start = end) {
    const kind = kinds[start]
    while (end < folded.length && kinds[end] === kind) end += 1
    if (kind === WORD) pushWords(folded, start, end, tokens)
    else if (kind === CJK_CHARACTER) pushPairs(folded, start, end, tokens)
  }
  return tokens
}

function pushWords(text: string, start: number, end: number, tokens: string[]): void {
  for (let index = start; index < end; index += LONGEST_WORD) {
    tokens.push(text.slice(index, Math.min(end, index + LONGEST_WORD)))
  }
}

function pushPairs(text: string, start: number, end: number, tokens: string[]): void {
  for (let index = start; index < end;) {
    const next = index + lengthAt(text, index)
    tokens.push(text.slice(index, next < end ? next + lengthAt(text, next) : next))
    index = next
  }
}

/** A sequence of tokens that a text has to contain. */
export interface Phrase {
  readonly tokens: readonly string[]
  /** Whether the last token may go on. */
  readonly isOpen: boolean
}

const ENDS_IN_CJK = new RegExp(`[${CJK}]$`, 'v')

/**
 * What a text that contains the words contains as tokens.
 *
 * @param isOpen whether the last word may go on, as in `text*`; a CJK word always may
 * @returns undefined when there is nothing to look for
 */
export function toPhrase(words: string, isOpen: boolean): Phrase | undefined {
  const tokens = tokensOf(foldText(words))
  const last = tokens.at(-1)
  if (last === undefined) return undefined
  if (!ENDS_IN_CJK.test(last)) return {tokens, isOpen}
  // The text may go on after the last pair, so its second character need not end the run there.
  const isEndOfPair = isPairWith(tokens.at(-2), last)
  return isEndOfPair ? {tokens: tokens.slice(0, -1), isOpen: false} : {tokens, isOpen: true}
}

function isPairWith(pair: string | undefined, last: string): boolean {
  return pair !== undefined && pair !== last && pair.endsWith(last)
}
