import type {ExprNode} from 'groq-js'

import {isEqual} from '../../../isEqual.ts'
import {callNode} from './callNode.ts'

/** What `delta::changedAny(…)` selects, `(a, b.c)` as `a` and `b.c`; undefined for any other node. */
export function selectedByChangedAny(node: ExprNode): ExprNode[] | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'delta' || node.name !== 'changedAny') {
    return undefined
  }
  return node.args.flatMap((argument) => (argument.type === 'Tuple' ? argument.members : argument))
}

/**
 * Replaces `delta::changedAny()`, which groq-js evaluates asynchronously only, and for attributes
 * only: here it is true when an expression has another value after the change than before.
 *
 * @param rewrite what is done to the expressions in it
 * @returns undefined for any other node
 */
export function rewriteChangedAny(
  node: ExprNode,
  rewrite: (node: ExprNode) => ExprNode,
): ExprNode | undefined {
  const selected = selectedByChangedAny(node)?.map(rewrite)
  if (selected === undefined) return undefined
  const values = (key: string): ExprNode[] =>
    selected.map((expr) => ({type: 'Projection', base: {type: 'Context', key}, expr}))
  return callNode([...values('before'), ...values('after')], (values) => {
    const after = values.slice(selected.length)
    return after.some((value, index) => !isEqual(value, values[index]))
  })
}
