import type {ExprNode} from 'groq-js'

import type {Entry} from '../catalog/entry.ts'
import type {Scalar} from '../catalog/valueIndex.ts'
import {isOfDocument} from '../tree/dependence.ts'
import {isAttribute} from './attribute.ts'
import {type Found, foundList, foundSet, union} from './found.ts'
import type {Run} from './run.ts'

/** Finds the documents in which an expression has a value; undefined when there is no index. */
export type Lookup = (run: Run, value: Scalar) => Found | undefined

/** More referenced documents than this are not looked up one by one. */
const MANY = 500

/**
 * @param kind whether the value of the expression is to be equal, or a list that has the value
 * @returns undefined when the expression is not one that an index can hold
 */
export function planLookup(node: ExprNode, kind: 'equal' | 'having'): Lookup | undefined {
  if (node.type === 'Group') return planLookup(node.base, kind)
  if (isOfDocument(node)) {
    return (run, value) => {
      const index = run.catalog.indexes.byValue(node)
      return index && foundSet(index[kind](value))
    }
  }
  const followed = kind === 'equal' ? followsReference(node) : followsReferences(node)
  if (followed === undefined) return undefined
  const reference = planLookup(followed.reference, kind)
  const target = planTarget(followed.attribute)
  if (reference === undefined || target === undefined) return undefined
  return (run, value) => {
    const targets = target(run, value)
    if (targets === undefined || targets.length > MANY) return undefined
    const parts = targets.map((entry) => reference(run, run.view.idOf(entry)))
    if (!parts.every((part) => part !== undefined)) return undefined
    return parts.length === 0 ? foundList([]) : union(parts)
  }
}

/** The documents, as the query sees them, in which an attribute has a value. */
function planTarget(
  node: ExprNode,
): ((run: Run, value: Scalar) => Entry[] | undefined) | undefined {
  if (isAttribute(node, '_id')) {
    return ({view}, value) => {
      const entry = typeof value === 'string' ? view.find(value) : undefined
      return entry === undefined ? [] : [entry]
    }
  }
  const lookup = planLookup(node, 'equal')
  if (lookup === undefined) return undefined
  return (run, value) => {
    const found = lookup(run, value)
    return found && [...found.entries()].filter((entry) => run.view.isVisible(entry))
  }
}

interface Followed {
  /** An expression of the referring document: what it refers to. */
  readonly reference: ExprNode
  /** An expression of the document that is referred to. */
  readonly attribute: ExprNode
}

/** Takes `author->name.first` apart: `author._ref` and `name.first`. */
function followsReference(node: ExprNode): Followed | undefined {
  if (node.type !== 'AccessAttribute' || node.base === undefined) return undefined
  const {base, name} = node
  if (base.type === 'Deref') {
    const reference: ExprNode = {type: 'AccessAttribute', base: base.base, name: '_ref'}
    return {reference, attribute: {type: 'AccessAttribute', name}}
  }
  const inner = followsReference(base)
  return inner && {...inner, attribute: {type: 'AccessAttribute', base: inner.attribute, name}}
}

/** Takes `tags[]->slug.current` apart: `tags[]._ref` and `slug.current`. */
function followsReferences(node: ExprNode): Followed | undefined {
  if (node.type !== 'Map' || !isOfDocument(node.base)) return undefined
  const followed = followsReference(node.expr)
  if (followed === undefined) return undefined
  const {reference, attribute} = followed
  const isItem = reference.type === 'AccessAttribute' && reference.base?.type === 'This'
  return isItem ? {reference: {...node, expr: reference}, attribute} : undefined
}
