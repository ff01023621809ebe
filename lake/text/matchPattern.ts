import {CJK, EDGE_DOTS, SEPARATORS} from './characters.ts'
import {foldText} from './foldText.ts'
import {remembering} from './remembering.ts'
import {type Phrase, toPhrase} from './textTokens.ts'

/** One term of the right side of `match`. */
export interface MatchTerm {
  /** How often the term occurs in the tokens of a text. */
  frequency(tokens: readonly string[]): number
}

const TOKENS = new RegExp(`[^*${SEPARATORS}]+`, 'g')
const TERMS = new RegExp(`[^${SEPARATORS}]+`, 'g')

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
export const matchTerms = remembering(256, (pattern): MatchTerm[] =>
  termsOf(pattern).map((term) => {
    const expression = termExpression(term.slice(0, 1024))
    return {frequency: (tokens) => tokens.filter((token) => expression.test(token)).length}
  }),
)

/**
 * What a text that a pattern matches contains in any case, for an index to look up. Of a term with
 * wildcards that is what stands before the first one; what follows may begin within a word.
 */
export function matchPhrases(pattern: string): Phrase[] {
  return termsOf(pattern).flatMap((term) => {
    const [beginning = '', ...others] = term.slice(0, 1024).split('*')
    return toPhrase(beginning, others.length > 0) ?? []
  })
}

/** Whether every term occurs. Nothing matches no terms, and no terms match nothing. */
export function matchesTerms(tokens: readonly string[], terms: readonly MatchTerm[]): boolean {
  if (tokens.length === 0 || terms.length === 0) return false
  return terms.every((term) => term.frequency(tokens) > 0)
}

function termsOf(pattern: string): readonly string[] {
  return foldText(pattern).replace(EDGE_DOTS, '').match(TERMS) ?? []
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
