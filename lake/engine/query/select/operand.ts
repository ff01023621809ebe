import type {ExprNode} from 'groq-js'

import {isSameForAll} from '../tree/dependence.ts'

/** A side of a condition that has the same value for every document. */
export type Operand =
  | {readonly kind: 'value'; readonly value: unknown}
  | {readonly kind: 'parameter'; readonly name: string}
  /** To be evaluated where the filter stands. */
  | {readonly kind: 'node'; readonly node: ExprNode}

/** Makes operands of expressions; undefined for what differs from document to document. */
export type Operands = (node: ExprNode) => Operand | undefined

/** @param rewrite what is done to every expression before groq-js evaluates it */
export function createOperands(rewrite: (node: ExprNode) => ExprNode): Operands {
  return function toOperand(node) {
    if (node.type === 'Group') return toOperand(node.base)
    if (node.type === 'Value') return {kind: 'value', value: node.value}
    if (node.type === 'Parameter') return {kind: 'parameter', name: node.name}
    if (!isSameForAll(node)) return undefined
    // A projection gives the expression the surroundings that it has within the filter: there `^`
    // is what stands outside of the filter.
    const base: ExprNode = {type: 'Value', value: {}}
    return {kind: 'node', node: {type: 'Projection', base, expr: rewrite(node)}}
  }
}
