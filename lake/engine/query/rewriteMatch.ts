import type {ExprNode} from 'groq-js'

import {documentTexts, attributeTexts} from '../../text/documentTexts.ts'
import {matchesTerms, matchTerms, matchTokens} from '../../text/matchPattern.ts'
import {matchesTextQuery, parseTextQuery} from '../../text/textQuery.ts'
import {isTextMatch} from './checkFunctions.ts'
import {callNode} from './tree/callNode.ts'
import {mapChildren} from './tree/mapChildren.ts'

/**
 * Replaces every `match` by one that finds words inside of CJK text, which to groq-js is one long
 * token, and `match text::query()`, which groq-js does not have, by the lake's own.
 */
export function rewriteMatch(node: ExprNode): ExprNode {
  if (isTextMatch(node)) {
    const nodes = [node.left, ...node.right.args].map(rewriteMatch)
    return callNode(nodes, ([subject, query]) => isTextQueryMatch(subject, query))
  }
  if (node.type === 'OpCall' && node.op === 'match') {
    const nodes = [node.left, node.right].map(rewriteMatch)
    return callNode(nodes, ([text, pattern]) => isMatch(text, pattern))
  }
  if (node.type === 'PipeFuncCall' && node.name === 'score') {
    return {...node, base: rewriteMatch(node.base), args: node.args.map(rewriteScore)}
  }
  return mapChildren(node, rewriteMatch)
}

/**
 * groq-js scores a `match` by how often each term occurs, and any other condition by 1. A `boost` of
 * the condition by the difference gives the rewritten one the same score.
 */
function rewriteScore(node: ExprNode): ExprNode {
  if (node.type === 'OpCall' && node.op === 'match' && !isTextMatch(node)) {
    const nodes = [node.left, node.right].map(rewriteMatch)
    const extra = callNode(nodes, ([text, pattern]) => matchScore(text, pattern) - 1)
    return {
      type: 'FuncCall',
      namespace: 'global',
      name: 'boost',
      args: [callNode(nodes, ([text, pattern]) => matchScore(text, pattern) > 0), extra],
    }
  }
  const isScored =
    node.type === 'And' ||
    node.type === 'Or' ||
    (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'boost')
  return isScored ? mapChildren(node, rewriteScore) : rewriteMatch(node)
}

function isMatch(text: unknown, pattern: unknown): boolean {
  const patterns = patternsOf(pattern)
  return patterns !== undefined && matchesTerms(tokensOf(text), patterns.flatMap(matchTerms))
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

function isTextQueryMatch(subject: unknown, query: unknown): boolean {
  return typeof query === 'string' && matchesTextQuery(textsOf(subject), parseTextQuery(query))
}

/** The texts of what stands left of `match text::query()`: an attribute, a document, or several. */
function textsOf(subject: unknown): string[] {
  if (Array.isArray(subject)) return subject.flatMap(textsOf)
  return isDocument(subject) ? documentTexts(subject) : attributeTexts(subject)
}

function isDocument(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && '_id' in value && '_type' in value
}
