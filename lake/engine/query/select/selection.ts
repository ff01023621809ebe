import type {ExprNode} from 'groq-js'

import type {OrderKey} from '../catalog/indexCache.ts'
import {isOfDocument} from '../tree/dependence.ts'
import {isAttribute} from './attribute.ts'
import {throughProjection} from './throughProjection.ts'

/** Documents out of `*`: those for which all conditions hold, in an order. */
export interface Selection {
  readonly conditions: readonly ExprNode[]
  /** By id where the keys are equal. */
  readonly order: readonly OrderKey[]
  /** What becomes of each document, one after the other: `{…}`, `.title`. */
  readonly projections: readonly ExprNode[]
}

const ALL: Selection = {conditions: [], order: [], projections: []}

/** Reads `*[…]`, `*[…] | order(…)`, `*[…]{…}` and what is made of them; undefined for anything else. */
export function toSelection(node: ExprNode): Selection | undefined {
  switch (node.type) {
    case 'Everything':
      return ALL
    case 'Group':
      return toSelection(node.base)
    case 'Filter': {
      const base = toSelection(node.base)
      if (base === undefined || base.projections.length > 0) return undefined
      return {...base, conditions: [...base.conditions, ...conjuncts(node.expr)]}
    }
    case 'Map': {
      const base = toSelection(node.base)
      return base && {...base, projections: [...base.projections, node.expr]}
    }
    case 'PipeFuncCall': {
      const base = node.name === 'order' ? toSelection(node.base) : undefined
      return base && orderBy(base, node.args)
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
    if (!isOfDocument(node)) return undefined
    order.push({node, isDescending})
  }
  return {...selection, order: [...order, ...selection.order]}
}
