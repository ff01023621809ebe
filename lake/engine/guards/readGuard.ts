import {type ExprNode, parse} from 'groq-js'

import {checkFunctions} from '../query/checkFunctions.ts'
import {rewriteMatch} from '../query/rewriteMatch.ts'
import {rewriteChangedAny} from '../query/tree/changedAny.ts'
import {mapChildren, walk} from '../query/tree/mapChildren.ts'
import {type Guard, InvalidGuard} from './guard.ts'

/**
 * Reads the filter of a guard, for groq-js to evaluate with `before` and `after`.
 *
 * @throws InvalidGuard
 */
export function readGuard({name, filter}: Guard): ExprNode {
  try {
    const tree = parse(filter, {mode: 'delta'})
    checkFunctions(tree, filter)
    walk(tree, refuseUnknown)
    return rewrite(tree)
  } catch (error) {
    throw new InvalidGuard(name, error instanceof Error ? error.message : String(error))
  }
}

/** What would be null each time, so that the guard let everything pass. */
function refuseUnknown(node: ExprNode): void {
  if (node.type === 'Everything') throw new Error('It sees the document that is changed, and not *')
  if (node.type === 'Parameter') throw new Error(`It has no parameters such as $${node.name}`)
}

function rewrite(node: ExprNode): ExprNode {
  return (
    rewriteChangedAny(node, rewrite) ?? rewriteMatch(node, rewrite) ?? mapChildren(node, rewrite)
  )
}
