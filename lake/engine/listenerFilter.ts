import type {ExprNode} from 'groq-js'

import {queryParseError} from '../errors.ts'
import {createFilter, type FilterContext} from './filter.ts'
import {parameterNames, parseQuery, requireParameters} from './query/parseQuery.ts'
import {rewriteMatch} from './query/rewriteMatch.ts'
import {mapChildren, walk} from './query/tree/mapChildren.ts'
import type {Condition} from './quickCondition.ts'

/**
 * What a listener's query says about single documents: the conditions of its innermost filters.
 * Projection, order and slice say nothing about which documents to tell of.
 *
 * @throws LakeError when the query cannot be read, or a parameter is missing
 */
export function createListenerFilter(query: string, context: FilterContext): Condition {
  const conditions = conditionsOf(readQuery(query, context.params)).map((condition) =>
    createFilter(withOwnMatch(condition), context),
  )
  return (document) => conditions.every((condition) => condition(document))
}

/** With the values of the parameters in their places. */
function readQuery(query: string, params: FilterContext['params']): ExprNode {
  const tree = parseQuery(query, params)
  const missing = new Set<string>(tree === undefined ? parameterNames(query) : [])
  if (tree !== undefined) {
    walk(tree, (node) => void (node.type === 'Parameter' && missing.add(node.name)))
  }
  requireParameters(query, missing, params)
  if (tree === undefined) throw queryParseError('The query cannot be read', query, 0, query.length)
  return tree
}

/** `match` has to find what it finds in queries. */
function withOwnMatch(node: ExprNode): ExprNode {
  return rewriteMatch(node, withOwnMatch) ?? mapChildren(node, withOwnMatch)
}

/** Innermost first. Everything between the filters is passed through. */
function conditionsOf(node: ExprNode): ExprNode[] {
  switch (node.type) {
    case 'Filter':
      return [...conditionsOf(node.base), node.expr]
    case 'Projection':
    case 'Map':
    case 'FlatMap':
    case 'Slice':
    case 'PipeFuncCall':
    case 'ArrayCoerce':
    case 'AccessElement':
    case 'Group':
      return conditionsOf(node.base)
    case 'AccessAttribute':
      return node.base === undefined ? [] : conditionsOf(node.base)
    default:
      return []
  }
}
