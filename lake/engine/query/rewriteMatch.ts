import type {ExprNode, OpCallNode} from 'groq-js'

import {attributeTexts, documentTexts} from '../../text/documentTexts.ts'
import {matchesTerms, matchTerms, matchTokens} from '../../text/matchPattern.ts'
import {matchesTextQuery, parseTextQuery} from '../../text/textQuery.ts'
import {isTextMatch} from './checkFunctions.ts'
import {isWholeDocument} from './select/attribute.ts'
import {EVERYTHING} from './select/found.ts'
import {RUN_NODE, toRun} from './select/run.ts'
import {scoredDocuments} from './select/scoredDocuments.ts'
import {callNode} from './tree/callNode.ts'
import {mapChildren} from './tree/mapChildren.ts'

type Rewrite = (node: ExprNode) => ExprNode

/**
 * Replaces a `match` by one that finds words inside of CJK text, which to groq-js is one long token,
 * and `match text::query()`, which groq-js does not have, by the lake's own. Also within `score()`.
 *
 * @param rewrite what is done to the expressions in it
 * @returns undefined for any other expression
 */
export function rewriteMatch(node: ExprNode, rewrite: Rewrite): ExprNode | undefined {
  if (node.type === 'OpCall' && node.op === 'match') {
    return isTextMatch(node) ? rewriteTextMatch(node, rewrite) : rewritePatternMatch(node, rewrite)
  }
  if (node.type === 'PipeFuncCall' && node.name === 'score') {
    const args = node.args.map((condition) => rewriteScored(condition, rewrite))
    return scoredDocuments(rewrite(node.base), (base) => ({...node, base, args}))
  }
  return undefined
}

function rewriteTextMatch(
  {left, right}: OpCallNode & {right: Extract<ExprNode, {type: 'FuncCall'}>},
  rewrite: Rewrite,
): ExprNode {
  const [query = NULL] = right.args.map(rewrite)
  const isWhole = isWholeDocument(left)
  const subject: ExprNode = isWhole ? {type: 'This'} : rewrite(left)
  return callNode([subject, query, RUN_NODE], ([subject, query, run]) => {
    if (typeof query !== 'string') return false
    const parsed = parseTextQuery(query)
    const entry = toRun(run)?.catalog.entryOf(subject)
    // The index knows the answer for a document, and needs no text to be read.
    const found = isWhole && entry !== undefined ? toRun(run)?.matching(parsed) : undefined
    if (found === EVERYTHING) return true
    if (found !== undefined && entry !== undefined) return found.has(entry)
    return matchesTextQuery(textsOf(subject), parsed)
  })
}

const NULL: ExprNode = {type: 'Value', value: null}

function rewritePatternMatch({left, right}: OpCallNode, rewrite: Rewrite): ExprNode {
  return callNode([rewrite(left), rewrite(right)], ([text, pattern]) => {
    const patterns = patternsOf(pattern)
    return patterns !== undefined && matchesTerms(tokensOf(text), patterns.flatMap(matchTerms))
  })
}

/**
 * groq-js scores a `match` by how often each term occurs, and any other condition by 1. A `boost` of
 * the condition by the difference gives the rewritten one the same score.
 */
function rewriteScored(node: ExprNode, rewrite: Rewrite): ExprNode {
  if (node.type === 'OpCall' && node.op === 'match' && !isTextMatch(node)) {
    const score = matchScoreNode(node, rewrite)
    const isMatch = callNode([score], ([score]) => Number(score) > 0)
    const extra = callNode([score], ([score]) => Number(score) - 1)
    return {type: 'FuncCall', namespace: 'global', name: 'boost', args: [isMatch, extra]}
  }
  const isScored =
    node.type === 'And' ||
    node.type === 'Or' ||
    (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'boost')
  return isScored ? mapChildren(node, (child) => rewriteScored(child, rewrite)) : rewrite(node)
}

/** The score of a `match` of a pattern, by how often each of its terms occurs. */
export function matchScoreNode({left, right}: OpCallNode, rewrite: Rewrite): ExprNode {
  return callNode([rewrite(left), rewrite(right)], ([text, pattern]) => matchScore(text, pattern))
}

function matchScore(text: unknown, pattern: unknown): number {
  const tokens = tokensOf(text)
  let score = 0
  for (const term of (patternsOf(pattern) ?? []).flatMap(matchTerms)) {
    const frequency = term.frequency(tokens)
    score += (frequency * 2.2) / (frequency + 1.2)
  }
  return score
}

function tokensOf(text: unknown): string[] {
  return stringsOf(text).flatMap(matchTokens)
}

/** A pattern with anything in it that is not a string matches nothing. */
function patternsOf(pattern: unknown): string[] | undefined {
  const strings = stringsOf(pattern)
  return Array.isArray(pattern) && strings.length < pattern.length ? undefined : strings
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The texts of what stands left of `match text::query()`: a document, an attribute, a list. */
function textsOf(subject: unknown): string[] {
  if (Array.isArray(subject)) return subject.flatMap(textsOf)
  return isDocument(subject) ? documentTexts(subject) : attributeTexts(subject)
}

function isDocument(value: unknown): value is Record<string, unknown> {
  return isObject(value) && '_id' in value && '_type' in value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
