import type {ExprNode} from 'groq-js'

import {isTextMatch} from '../checkFunctions.ts'
import {children} from '../tree/dependence.ts'
import {type Condition, planCondition} from './condition.ts'
import {EVERYTHING, foundSet, union} from './found.ts'
import type {Operands} from './operand.ts'
import type {Score} from './selection.ts'

/**
 * Finds every document with a score above what is wanted: one of the scored conditions holds for
 * it, or it was stored with a score.
 *
 * @returns undefined when documents without a score are wanted too, or no index helps
 */
export function planScoreHint({by, above}: Score, operands: Operands): Condition | undefined {
  if (above < 0 || by.some(hasPatternMatch)) return undefined
  const conditions = by.map((node) => {
    const condition = withoutBoost(node)
    return condition && planCondition(condition, operands)
  })
  if (!conditions.every((condition) => condition !== undefined)) return undefined
  return {
    isExact: false,
    find(run, read) {
      const found = conditions.map((condition) => condition.find(run, read))
      if (!found.every((part) => part !== undefined)) return undefined
      if (!found.every((part) => part !== EVERYTHING)) return EVERYTHING
      return union([...found, foundSet(run.catalog.withScore)])
    },
  }
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
