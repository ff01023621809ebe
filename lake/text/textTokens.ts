import {CJK, EDGE_DOTS, SEPARATORS} from './characters.ts'
import {foldText} from './foldText.ts'

// Runs without a bound overflow the stack of the regular expression on a text of some megabytes.
const RUNS = new RegExp(
  String.raw`([${CJK}]{1,10000})|[[\p{L}\p{M}\p{N}]--[${CJK}]]{1,10000}`,
  'gv',
)
const WITH_DOTS = new RegExp(
  String.raw`[^${SEPARATORS}]*[\p{L}\p{N}]\.+[\p{L}\p{N}][^${SEPARATORS}]*`,
  'gu',
)

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
  const withDots = folded.includes('.') ? (folded.match(WITH_DOTS) ?? []) : []
  return [folded, ...withDots.map((token) => token.replace(EDGE_DOTS, ''))].map(tokensOf)
}

function tokensOf(folded: string): string[] {
  const tokens: string[] = []
  for (const [run, cjk] of folded.matchAll(RUNS)) {
    if (cjk === undefined) tokens.push(run)
    else pushPairs(cjk, tokens)
  }
  return tokens
}

function pushPairs(run: string, tokens: string[]): void {
  const characters = Array.from(run)
  for (let index = 0; index < characters.length; index += 1) {
    tokens.push(`${characters[index]}${characters[index + 1] ?? ''}`)
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
