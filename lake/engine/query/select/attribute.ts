import type {ExprNode} from 'groq-js'

/** Whether the expression is this attribute of the document. */
export function isAttribute(node: ExprNode, name: string): boolean {
  return node.type === 'AccessAttribute' && node.base === undefined && node.name === name
}

/** Whether the expression is the document itself, as a search sees it: `@`, or `[@, _id]`. */
export function isWholeDocument(node: ExprNode): boolean {
  if (node.type === 'This') return true
  if (node.type !== 'Array') return false
  return (
    node.elements.some(({value}) => value.type === 'This') &&
    node.elements.every(
      ({value, isSplat}) => !isSplat && (value.type === 'This' || isAttribute(value, '_id')),
    )
  )
}
