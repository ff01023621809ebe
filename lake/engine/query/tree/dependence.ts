import type {ExprNode} from 'groq-js'

import {isCall} from './callNode.ts'
import {mapChildren} from './mapChildren.ts'

/** Functions whose value depends on their arguments alone. */
const PURE: ReadonlySet<string> = new Set([
  'array::compact',
  'array::intersects',
  'array::join',
  'array::unique',
  'dateTime::now',
  'global::coalesce',
  'global::count',
  'global::dateTime',
  'global::defined',
  'global::identity',
  'global::length',
  'global::lower',
  'global::now',
  'global::path',
  'global::round',
  'global::string',
  'global::upper',
  'math::avg',
  'math::max',
  'math::min',
  'math::sum',
  'string::lower',
  'string::split',
  'string::startsWith',
  'string::upper',
])

/** Those among them that look at the request. */
const OF_THE_REQUEST: ReadonlySet<string> = new Set([
  'dateTime::now',
  'global::identity',
  'global::now',
])

/**
 * Whether the expression, inside of a filter, has the same value for every document: it looks at
 * parameters, at the request, and at what is outside of the filter (`^`).
 */
export function isSameForAll(node: ExprNode): boolean {
  switch (node.type) {
    case 'Value':
    case 'Parameter':
    case 'Parent':
    case 'Everything':
      return true
    case 'AccessAttribute':
      return node.base !== undefined && isSameForAll(node.base)
    case 'Filter':
    case 'FlatMap':
    case 'Map':
    case 'Projection':
      return isSameForAll(node.base) && !looksOutside(node.expr)
    case 'PipeFuncCall':
      return isSameForAll(node.base) && !node.args.some(looksOutside)
    case 'FuncCall':
      return isPureCall(node) && node.args.every(isSameForAll)
    case 'AccessElement':
    case 'And':
    case 'Array':
    case 'ArrayCoerce':
    case 'Deref':
    case 'Group':
    case 'InRange':
    case 'Neg':
    case 'Not':
    case 'OpCall':
    case 'Or':
    case 'Pos':
    case 'Select':
    case 'Slice':
      return children(node).every(isSameForAll)
    default:
      return false
  }
}

/** Whether a `^` in the expression might leave it. */
function looksOutside(node: ExprNode): boolean {
  return node.type === 'Parent' || children(node).some(looksOutside)
}

/**
 * Whether the value of the expression depends on the document alone, in every perspective: such a
 * value can be kept in an index.
 */
export function isOfDocument(node: ExprNode): boolean {
  return ofDocument(node, false)
}

function ofDocument(node: ExprNode, isNested: boolean): boolean {
  switch (node.type) {
    case 'Value':
      return typeof node.value !== 'object' || node.value === null
    case 'This':
      return isNested
    case 'AccessAttribute':
      return node.base === undefined ? !DIFFERS.has(node.name) : ofDocument(node.base, isNested)
    case 'Filter':
    case 'FlatMap':
    case 'Map':
    case 'Projection':
      return ofDocument(node.base, isNested) && ofDocument(node.expr, true)
    case 'OpCall':
      // The lake's own `match` is not that of groq-js, which evaluates these expressions.
      return node.op !== 'match' && children(node).every((child) => ofDocument(child, isNested))
    case 'FuncCall':
      return (
        isPureCall(node) &&
        !OF_THE_REQUEST.has(`${node.namespace}::${node.name}`) &&
        node.args.every((argument) => ofDocument(argument, isNested))
      )
    case 'AccessElement':
    case 'And':
    case 'Array':
    case 'ArrayCoerce':
    case 'Group':
    case 'InRange':
    case 'Neg':
    case 'Not':
    case 'Object':
    case 'Or':
    case 'Pos':
    case 'Select':
    case 'Slice':
      return children(node).every((child) => ofDocument(child, isNested))
    default:
      return false
  }
}

/** What perspectives change on a document. */
const DIFFERS: ReadonlySet<string> = new Set(['_id', '_originalId'])

/** The attributes of the document that an expression of the document reads. */
export function attributesOf(node: ExprNode): Set<string> {
  const names = new Set<string>()
  collect(node)
  return names

  function collect(node: ExprNode): void {
    if (node.type === 'AccessAttribute' && node.base === undefined) names.add(node.name)
    for (const child of children(node)) collect(child)
  }
}

export function children(node: ExprNode): ExprNode[] {
  const found: ExprNode[] = []
  mapChildren(node, (child) => {
    found.push(child)
    return child
  })
  return found
}

function isPureCall(node: Extract<ExprNode, {type: 'FuncCall'}>): boolean {
  return !isCall(node) && PURE.has(`${node.namespace}::${node.name}`)
}
