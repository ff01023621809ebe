import type {ExprNode, ObjectAttributeNode} from 'groq-js'

import {isCall} from './callNode.ts'

/** The node with each of its direct sub-expressions replaced by what `map` makes of it. Calls are left alone. */
export function mapChildren(node: ExprNode, map: (child: ExprNode) => ExprNode): ExprNode {
  switch (node.type) {
    case 'AccessAttribute':
      return node.base === undefined ? node : {...node, base: map(node.base)}
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Asc':
    case 'Deref':
    case 'Desc':
    case 'Group':
    case 'Neg':
    case 'Not':
    case 'Pos':
    case 'Slice':
      return {...node, base: map(node.base)}
    case 'And':
    case 'Or':
    case 'OpCall':
      return {...node, left: map(node.left), right: map(node.right)}
    case 'Filter':
    case 'FlatMap':
    case 'Map':
    case 'Projection':
      return {...node, base: map(node.base), expr: map(node.expr)}
    case 'InRange':
      return {...node, base: map(node.base), left: map(node.left), right: map(node.right)}
    case 'FuncCall':
      return isCall(node) ? node : {...node, args: node.args.map(map)}
    case 'PipeFuncCall':
      return {...node, base: map(node.base), args: node.args.map(map)}
    case 'Tuple':
      return {...node, members: node.members.map(map)}
    case 'Array':
      return {
        ...node,
        elements: node.elements.map((element) => ({...element, value: map(element.value)})),
      }
    case 'Object':
      return {...node, attributes: node.attributes.map((attribute) => mapAttribute(attribute, map))}
    case 'Select': {
      const alternatives = node.alternatives.map((alternative) => ({
        ...alternative,
        condition: map(alternative.condition),
        value: map(alternative.value),
      }))
      if (node.fallback === undefined) return {...node, alternatives}
      return {...node, alternatives, fallback: map(node.fallback)}
    }
    case 'Context':
    case 'Everything':
    case 'Parameter':
    case 'Parent':
    case 'SelectorFuncCall':
    case 'SelectorNested':
    case 'This':
    case 'Value':
      return node
  }
}

function mapAttribute(
  attribute: ObjectAttributeNode,
  map: (child: ExprNode) => ExprNode,
): ObjectAttributeNode {
  if (attribute.type === 'ObjectConditionalSplat') {
    return {...attribute, condition: map(attribute.condition), value: map(attribute.value)}
  }
  return {...attribute, value: map(attribute.value)}
}

/** Calls `visit` for the node and for everything in it. */
export function walk(node: ExprNode, visit: (node: ExprNode) => void): void {
  visit(node)
  mapChildren(node, (child) => {
    walk(child, visit)
    return child
  })
}
