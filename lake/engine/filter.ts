import {evaluateSync, type ExprNode} from 'groq-js'

import type {StoredDocument} from '../types.ts'
import {type Condition, quickCondition} from './quickCondition.ts'

export interface FilterContext {
  readonly params: Readonly<Record<string, unknown>>
  /** What `identity()` gives: a user id. */
  readonly identity: string
  /** Clock for `now()`. */
  readonly now: () => Date
  /** Looks up what `->` follows. */
  readonly dereference: (id: string) => StoredDocument | undefined
}

/**
 * Whether a parsed GROQ condition is true for a document, looked at alone. Conditions that need no
 * groq-js come first: in `_type == "post" && references($id)` most documents fail on their type.
 */
export function createFilter(node: ExprNode, context: FilterContext): Condition {
  const quick = quickCondition(node)
  if (quick !== undefined) return quick
  switch (node.type) {
    case 'Group':
      return createFilter(node.base, context)
    case 'And': {
      const [first, second] = quickFirst(node, context)
      return (document) => first(document) && second(document)
    }
    case 'Or': {
      const [first, second] = quickFirst(node, context)
      return (document) => first(document) || second(document)
    }
    default:
      return evaluation(node, context)
  }
}

function quickFirst(
  {left, right}: {left: ExprNode; right: ExprNode},
  context: FilterContext,
): [Condition, Condition] {
  const [one, other] = [createFilter(left, context), createFilter(right, context)]
  return quickCondition(left) === undefined && quickCondition(right) !== undefined
    ? [other, one]
    : [one, other]
}

function evaluation(
  node: ExprNode,
  {params, identity, now, dereference}: FilterContext,
): Condition {
  return (document) => {
    const value = evaluateSync(node, {
      root: document,
      params: {...params},
      identity,
      timestamp: now(),
      dereference: ({_ref}) => dereference(_ref),
    })
    return value.type === 'boolean' && value.data
  }
}
