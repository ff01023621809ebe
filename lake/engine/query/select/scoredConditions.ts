import type {ExprNode} from 'groq-js'

import {isTextMatch} from '../checkFunctions.ts'
import {children} from '../tree/dependence.ts'
import {isAttribute} from './attribute.ts'
import {conjuncts} from './selection.ts'

/**
 * What holds for every document that a filter behind `score(…)` lets through. Where it wants
 * `_score > 0`, at least one of the scored conditions has to hold.
 *
 * @returns nothing when that is not what the filter wants, or cannot be told
 */
export function scoredConditions(filter: ExprNode, scored: readonly ExprNode[]): ExprNode[] {
  if (!conjuncts(filter).some(wantsScore) || scored.some(hasPatternMatch)) return []
  const conditions = scored.map(withoutBoost)
  const [first, ...others] = conditions
  if (first === undefined || !conditions.every((node) => node !== undefined)) return []
  return [
    others.reduce<ExprNode>((left, right) => {
      return right === undefined ? left : {type: 'Or', left, right}
    }, first),
  ]
}

function wantsScore(node: ExprNode): boolean {
  return (
    node.type === 'OpCall' &&
    node.op === '>' &&
    isAttribute(node.left, '_score') &&
    node.right.type === 'Value' &&
    typeof node.right.value === 'number' &&
    node.right.value >= 0
  )
}

/** The condition that has to hold for the expression to score; undefined where that is not clear. */
function withoutBoost(node: ExprNode): ExprNode | undefined {
  if (node.type === 'FuncCall') {
    if (node.namespace !== 'global' || node.name !== 'boost') return node
    const [condition] = node.args
    return condition && withoutBoost(condition)
  }
  return node
}

/** A pattern scores when one of its words occurs, other than in a filter, where all have to. */
function hasPatternMatch(node: ExprNode): boolean {
  if (node.type === 'OpCall' && node.op === 'match' && !isTextMatch(node)) return true
  return children(node).some(hasPatternMatch)
}
