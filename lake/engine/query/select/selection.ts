import type {ExprNode} from 'groq-js'

import type {OrderKey} from '../catalog/indexCache.ts'
import {attributesOf, isOfDocument, isSameForAll} from '../tree/dependence.ts'
import {isAttribute} from './attribute.ts'
import {throughProjection} from './throughProjection.ts'

/** Documents out of `*`: those for which all conditions hold, in an order. */
export interface Selection {
  readonly conditions: readonly ExprNode[]
  readonly score?: Score
  /** By id where the keys are equal. The key `_score` is the score, where there is one. */
  readonly order: readonly OrderKey[]
  /** What becomes of each document, one after the other: `{…}`, `.title`. */
  readonly projections: readonly ExprNode[]
}

/** `score(…)` and what a filter behind it wants. */
export interface Score {
  /** What adds to the score. */
  readonly by: readonly ExprNode[]
  /** What the score has to be greater than. */
  readonly above: number
}

const ALL: Selection = {conditions: [], order: [], projections: []}

/**
 * Reads `*[…]`, `*[…] | order(…)`, `*[…] | score(…)`, `*[…]{…}` and what is made of them; undefined
 * for anything else.
 */
export function toSelection(node: ExprNode): Selection | undefined {
  switch (node.type) {
    case 'Everything':
      return ALL
    case 'Group':
      return toSelection(node.base)
    case 'Filter': {
      const base = toSelection(node.base)
      if (base === undefined || base.projections.length > 0) return undefined
      const wanted = conjuncts(node.expr)
      if (base.score !== undefined) return narrowScored(base, base.score, wanted)
      return {...base, conditions: [...base.conditions, ...wanted]}
    }
    case 'Map': {
      const base = toSelection(node.base)
      return base && {...base, projections: [...base.projections, node.expr]}
    }
    case 'PipeFuncCall': {
      const base = toSelection(node.base)
      if (base === undefined) return undefined
      if (node.name === 'order') return orderBy(base, node.args)
      return node.name === 'score' ? scoreBy(base, node.args) : undefined
    }
    default:
      return undefined
  }
}

/** The expressions that all have to hold. */
export function conjuncts(node: ExprNode): ExprNode[] {
  if (node.type === 'Group' && node.base.type === 'And') return conjuncts(node.base)
  if (node.type !== 'And') return [node]
  return [...conjuncts(node.left), ...conjuncts(node.right)]
}

/** Undefined when the order is not one that an index can keep. */
function orderBy(selection: Selection, args: readonly ExprNode[]): Selection | undefined {
  const order: OrderKey[] = []
  for (const argument of args) {
    const isDescending = argument.type === 'Desc'
    const key = isDescending || argument.type === 'Asc' ? argument.base : argument
    const node = selection.projections.reduceRight<ExprNode | undefined>(
      (key, projection) => key && throughProjection(key, projection),
      key,
    )
    if (node === undefined) return undefined
    // Ids differ: nothing that comes after them decides.
    if (isAttribute(node, '_id') && !isDescending) return {...selection, order}
    const isScore = selection.score !== undefined && isAttribute(node, SCORE)
    if (!isScore && !isKnownOf(node, selection)) return undefined
    order.push({node, isDescending})
  }
  return {...selection, order: [...order, ...selection.order]}
}

/** The attribute in which documents get their score. */
export const SCORE = '_score'
const BEST_FIRST: OrderKey = {node: {type: 'AccessAttribute', name: SCORE}, isDescending: true}

function scoreBy(selection: Selection, by: readonly ExprNode[]): Selection | undefined {
  const {score, projections, order} = selection
  if (score !== undefined || projections.length > 0 || !by.every(isScorable)) return undefined
  return {...selection, score: {by, above: -Infinity}, order: [BEST_FIRST, ...order]}
}

/** Whether boosts are the same for all documents. */
function isScorable(node: ExprNode): boolean {
  if (node.type === 'And' || node.type === 'Or') {
    return isScorable(node.left) && isScorable(node.right)
  }
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'boost') return true
  const [condition, boost] = node.args
  return (
    condition !== undefined && boost !== undefined && isScorable(condition) && isSameForAll(boost)
  )
}

/** Undefined where more is asked of the score than that it be above something. */
function narrowScored(
  selection: Selection,
  score: Score,
  wanted: readonly ExprNode[],
): Selection | undefined {
  const bounds = wanted.map(lowerBound)
  const others = wanted.filter((_, index) => bounds[index] === undefined)
  if (!others.every((node) => isKnownOf(node, selection))) return undefined
  const above = Math.max(score.above, ...bounds.filter((bound) => bound !== undefined))
  return {
    ...selection,
    conditions: [...selection.conditions, ...others],
    score: {...score, above},
  }
}

/** Reads `_score > 0`. */
function lowerBound(node: ExprNode): number | undefined {
  if (node.type !== 'OpCall' || node.op !== '>' || !isAttribute(node.left, SCORE)) return undefined
  const {right} = node
  return right.type === 'Value' && typeof right.value === 'number' ? right.value : undefined
}

/** Whether the expression depends on the document alone, and not on its score. */
function isKnownOf(node: ExprNode, {score}: Selection): boolean {
  return isOfDocument(node) && (score === undefined || !attributesOf(node).has(SCORE))
}
