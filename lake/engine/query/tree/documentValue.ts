import {evaluateSync, type ExprNode} from 'groq-js'

/** What an expression of the document (`isOfDocument`) gives for a document. */
export type DocumentValue = (document: object) => unknown

export function documentValue(node: ExprNode): DocumentValue {
  const path = toPath(node)
  if (path === undefined) return (document) => evaluateSync(node, {root: document}).data
  return (document) => {
    let value: unknown = document
    for (const name of path) value = attributeOf(value, name)
    return value ?? null
  }
}

/** The names of `a.b.c`; undefined for anything else. */
function toPath(node: ExprNode): string[] | undefined {
  if (node.type === 'Group') return toPath(node.base)
  if (node.type !== 'AccessAttribute') return undefined
  if (node.base === undefined) return [node.name]
  const base = toPath(node.base)
  return base && [...base, node.name]
}

function attributeOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}
