import type {ExprNode, ObjectAttributeNode} from 'groq-js'

import {mapChildren} from '../tree/mapChildren.ts'

/**
 * Says in terms of a document what an expression says in terms of what a projection makes of it:
 * behind `{"orderings": [date]}`, `orderings[0]` is `date`.
 *
 * @returns undefined when it cannot be told
 */
export function throughProjection(node: ExprNode, projection: ExprNode): ExprNode | undefined {
  if (projection.type !== 'Projection' || projection.base.type !== 'This') return undefined
  if (projection.expr.type !== 'Object') return undefined
  const {attributes} = projection.expr
  if (!isPlain(node) || !attributes.every(isKnown)) return undefined
  return substitute(node, attributes)
}

function isKnown(attribute: ObjectAttributeNode, index: number): boolean {
  if (attribute.type === 'ObjectAttributeValue') return true
  return attribute.type === 'ObjectSplat' && attribute.value.type === 'This' && index === 0
}

/** Whether attributes that the expression names are those of what it is about, throughout. */
function isPlain(node: ExprNode): boolean {
  switch (node.type) {
    case 'AccessAttribute':
    case 'AccessElement':
    case 'FuncCall':
    case 'Group':
    case 'Select':
    case 'Value': {
      let isAllPlain = true
      mapChildren(node, (child) => {
        isAllPlain &&= isPlain(child)
        return child
      })
      return isAllPlain
    }
    default:
      return false
  }
}

function substitute(node: ExprNode, attributes: readonly ObjectAttributeNode[]): ExprNode {
  if (node.type === 'AccessAttribute' && node.base === undefined) {
    const {name} = node
    const named = attributes.findLast(
      (attribute) => attribute.type === 'ObjectAttributeValue' && attribute.name === name,
    )
    if (named !== undefined) return named.value
    const isPassedOn = attributes.some((attribute) => attribute.type === 'ObjectSplat')
    return isPassedOn ? node : {type: 'Value', value: null}
  }
  const outer = mapChildren(node, (child) => substitute(child, attributes))
  return outer.type === 'AccessElement' ? (elementOf(outer.base, outer.index) ?? outer) : outer
}

/** The element of a list that is written out. */
function elementOf(list: ExprNode, index: number): ExprNode | undefined {
  if (list.type === 'Group') return elementOf(list.base, index)
  if (list.type !== 'Array' || list.elements.some(({isSplat}) => isSplat)) return undefined
  return list.elements[index]?.value
}
