import {foldText} from './foldText.ts'

/** Scripts written without spaces between words. */
export const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc`

const RUNS = new RegExp(String.raw`([${CJK}]+)|[[\p{L}\p{M}\p{N}]--[${CJK}]]+`, 'gv')

/**
 * The tokens of a text, in order, folded: words of alphabetic scripts whole; a run of CJK characters
 * as its overlapping pairs, and its last character alone (`冷战史` is `冷战 战史 史`), so that
 * whatever stands in the run is a sequence of pairs, or the beginning of a token.
 */
export function textTokens(text: string): string[] {
  const tokens: string[] = []
  for (const [run, cjk] of foldText(text).matchAll(RUNS)) {
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
  readonly open: boolean
}

const ENDS_IN_CJK = new RegExp(`[${CJK}]$`, 'v')

/**
 * What a text that contains the words contains as tokens.
 *
 * @param open whether the last word may go on, as in `text*`; a CJK word always may
 * @returns undefined when there is nothing to look for
 */
export function toPhrase(words: string, open: boolean): Phrase | undefined {
  const tokens = textTokens(words)
  const last = tokens.at(-1)
  if (last === undefined) return undefined
  if (!ENDS_IN_CJK.test(last)) return {tokens, open}
  const previous = tokens.at(-2)
  // The text may go on after the last pair, so its second character need not end the run there.
  if (previous !== undefined && isPairOf(previous, last))
    return {tokens: tokens.slice(0, -1), open: false}
  return {tokens, open: true}
}

function isPairOf(pair: string, last: string): boolean {
  return pair !== last && pair.endsWith(last) && ENDS_IN_CJK.test(pair)
}
