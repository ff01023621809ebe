import type {ExprNode} from 'groq-js'

import {attributesOf, isOfDocument} from '../tree/dependence.ts'
import {planComparison} from './comparison.ts'
import {EVERYTHING, type Found, foundSet, intersection, union} from './found.ts'
import {planIdCondition, planPathCondition} from './idCondition.ts'
import {planMatch} from './matchCondition.ts'
import type {Operand, Operands} from './operand.ts'
import {planReferences} from './referencesCondition.ts'
import type {Run} from './run.ts'
import {planTypeCondition} from './typeCondition.ts'

/** How the documents are found for which a part of a filter holds. */
export interface Condition {
  /** Whether it holds for all that are found. It holds for none of the others, in any case. */
  readonly isExact: boolean
  /** Undefined when no index helps, for the values that there are this time. */
  find(run: Run, read: ReadOperand): Found | typeof EVERYTHING | undefined
}

/** Gives what an operand is worth this time. */
export type ReadOperand = (operand: Operand) => unknown

/** Plans what indexes can do for an expression; undefined when that is nothing. */
export function planCondition(node: ExprNode, operands: Operands): Condition | undefined {
  return planKnown(node, operands) ?? planTruth(node)
}

/** What depends on the document alone is true of the same ones each time: that can be an index, too. */
function planTruth(node: ExprNode): Condition | undefined {
  if (node.type === 'Value' || !isOfDocument(node)) return undefined
  const attributes = [...attributesOf(node)]
  return {
    isExact: true,
    find({catalog}) {
      if (attributes.some((name) => catalog.largeCount(name) > 0)) return undefined
      const index = catalog.indexes.byValue(node)
      return index && foundSet(index.equal(true))
    },
  }
}

function planKnown(node: ExprNode, operands: Operands): Condition | undefined {
  switch (node.type) {
    case 'Group':
      return planCondition(node.base, operands)
    case 'And':
      return planAnd(node.left, node.right, operands)
    case 'Or':
      return planOr(node.left, node.right, operands)
    case 'OpCall':
      return (
        planTypeCondition(node, operands) ??
        planIdCondition(node, operands) ??
        planPathCondition(node, operands) ??
        planMatch(node, operands) ??
        planComparison(node, operands)
      )
    case 'FuncCall':
      return planReferences(node, operands)
    default:
      return undefined
  }
}

function planAnd(left: ExprNode, right: ExprNode, operands: Operands): Condition | undefined {
  const one = planCondition(left, operands)
  const other = planCondition(right, operands)
  if (one === undefined || other === undefined) {
    const known = one ?? other
    return known && {...known, isExact: false}
  }
  const isExact = one.isExact && other.isExact
  return {
    isExact,
    find(run, read) {
      const first = one.find(run, read)
      const second = other.find(run, read)
      // What one of them finds is more than both: good enough only where that is checked again.
      if (first === undefined || second === undefined) {
        return isExact ? undefined : (first ?? second)
      }
      if (first === EVERYTHING) return second
      return second === EVERYTHING ? first : intersection(first, second)
    },
  }
}

function planOr(left: ExprNode, right: ExprNode, operands: Operands): Condition | undefined {
  const one = planCondition(left, operands)
  const other = planCondition(right, operands)
  if (one === undefined || other === undefined) return undefined
  return {
    isExact: one.isExact && other.isExact,
    find(run, read) {
      const first = one.find(run, read)
      const second = other.find(run, read)
      if (first === undefined || second === undefined) return undefined
      if (first === EVERYTHING || second === EVERYTHING) return EVERYTHING
      return union([first, second])
    },
  }
}
