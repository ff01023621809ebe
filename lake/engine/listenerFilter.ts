import {type ExprNode, GroqSyntaxError} from 'groq-js'

import {queryParseError} from '../errors.ts'
import {
  createDocumentFilter,
  type DocumentFilter,
  type FilterContext,
  parseFilter,
} from './filter.ts'

/**
 * What a listener's query says about single documents: the conditions of its innermost filter.
 * Projection, order and slice say nothing about which documents to tell of.
 *
 * @throws LakeError when the query cannot be read
 */
export function createListenerFilter(query: string, context: FilterContext): DocumentFilter {
  const filters = conditionsOf(parseQuery(query, context.params)).map((condition) =>
    createDocumentFilter(condition, context),
  )
  return (document) => filters.every((filter) => filter(document))
}

function parseQuery(query: string, params: FilterContext['params']): ExprNode {
  try {
    return parseFilter(query, params)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const position = error instanceof GroqSyntaxError ? error.position : 0
    throw queryParseError(error.message, query, position, position)
  }
}

/** Outermost first. Everything between the filters is passed through. */
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
      return conditionsOf(node.base)
    case 'AccessAttribute':
      return node.base === undefined ? [] : conditionsOf(node.base)
    default:
      return []
  }
}
