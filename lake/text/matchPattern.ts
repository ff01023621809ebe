import {foldText} from './foldText.ts'
import {CJK} from './textTokens.ts'

/** One term of the right side of `match`. */
export interface MatchTerm {
  /** How often the term occurs in the tokens of a text. */
  frequency(tokens: readonly string[]): number
}

/** What ends a token, as groq-js has it. */
const SEPARATORS = String.raw`!@#$%^&(),\\/?";:{}|\[\]+<>\s\-`
const TOKENS = new RegExp(`[^*${SEPARATORS}]+`, 'g')
const TERMS = new RegExp(`[^${SEPARATORS}]+`, 'g')
const EDGE_DOTS = /(\b\.+|\.+\b)/g

const STARTS_IN_CJK = new RegExp(`^[${CJK}]`, 'v')
const ENDS_IN_CJK = new RegExp(`[${CJK}]$`, 'v')
/** Beside a word: an edge of the token, CJK text, or the punctuation of such. */
const BESIDE_WORD = String.raw`${CJK}\u00b7\u2014\u2018\u201c\u201d\u2026\u3000-\u303f\u30fb`
const BEFORE_WORD = `(?<![^${BESIDE_WORD}])`
const AFTER_WORD = `(?![^${BESIDE_WORD}])`

/** The tokens of the left side of `match`, folded. */
export function matchTokens(text: string): string[] {
  return foldText(text).replace(EDGE_DOTS, '').match(TOKENS) ?? []
}

/**
 * The terms of the right side of `match`. A term without CJK characters matches as in groq-js: a
 * whole token, or with `*` a part of it, and likewise a word that stands in the middle of CJK text.
 * A CJK term matches anywhere in a token, since such text has no spaces to tell its words apart.
 */
export function matchTerms(pattern: string): MatchTerm[] {
  const terms = foldText(pattern).replace(EDGE_DOTS, '').match(TERMS) ?? []
  return terms.map((term) => {
    const expression = termExpression(term.slice(0, 1024))
    return {frequency: (tokens) => tokens.filter((token) => expression.test(token)).length}
  })
}

/** Whether every term occurs. Nothing matches no terms, and no terms match nothing. */
export function matchesTerms(tokens: readonly string[], terms: readonly MatchTerm[]): boolean {
  if (tokens.length === 0 || terms.length === 0) return false
  return terms.every((term) => term.frequency(tokens) > 0)
}

function termExpression(term: string): RegExp {
  const isOpenBefore = STARTS_IN_CJK.test(term) || term.startsWith('*')
  const isOpenAfter = ENDS_IN_CJK.test(term) || term.endsWith('*')
  const source = term
    .split('*')
    .map((part) => RegExp.escape(part))
    .join('.*')
  return new RegExp(
    `${isOpenBefore ? '' : BEFORE_WORD}${source}${isOpenAfter ? '' : AFTER_WORD}`,
    'v',
  )
}
