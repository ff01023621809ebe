import type {ExprNode} from 'groq-js'

import {publishedId, releaseOf} from '../documentIds.ts'
import type {StoredDocument} from '../types.ts'

/** Whether GROQ gives `true` for the document. */
export type Condition = (document: StoredDocument) => boolean

/**
 * The condition without groq-js, for the few forms that nearly all listeners and grants have:
 * comparisons of an attribute with a constant, and ids. Undefined for all others.
 *
 * Each has to be true where groq-js says `true`, and false where it says `false` or null.
 */
export function quickCondition(node: ExprNode): Condition | undefined {
  switch (node.type) {
    case 'Value':
      return () => node.value === true
    case 'Group':
      return quickCondition(node.base)
    case 'Not':
      return negation(node.base)
    case 'OpCall':
      return comparison(node.op, node.left, node.right)
    case 'FuncCall':
      return idCondition(node.namespace, node.name, node.args[0])
    default:
      return undefined
  }
}

/** Not of null is null: only what is never null for a document can be negated. */
function negation(node: ExprNode): Condition | undefined {
  if (node.type === 'Group') return negation(node.base)
  if (node.type !== 'OpCall' || !isAttribute(node.left, '_id', '_type')) return undefined
  const condition = comparison(node.op, node.left, node.right)
  return condition && ((document) => !condition(document))
}

function comparison(op: string, left: ExprNode, right: ExprNode): Condition | undefined {
  if (op === '==') return equality(left, right) ?? equality(right, left)
  if (op === '!=') {
    const equal = equality(left, right) ?? equality(right, left)
    return equal && ((document) => !equal(document))
  }
  return op === 'in' ? membership(left, right) : undefined
}

function equality(left: ExprNode, right: ExprNode): Condition | undefined {
  if (!isAttribute(left) || right.type !== 'Value' || !isScalar(right.value)) return undefined
  const {name} = left
  const {value} = right
  return (document) => document[name] === value
}

function membership(left: ExprNode, right: ExprNode): Condition | undefined {
  if (!isAttribute(left)) return undefined
  const {name} = left
  const pattern = name === '_id' ? pathPattern(right) : undefined
  if (pattern !== undefined) return (document) => pattern.test(document._id)
  const values = constantList(right)
  if (values === undefined || !values.every(isScalar)) return undefined
  const set = new Set<unknown>(values)
  return (document) => set.has(document[name])
}

function constantList(node: ExprNode): readonly unknown[] | undefined {
  if (node.type === 'Value') return Array.isArray(node.value) ? node.value : undefined
  if (node.type !== 'Array') return undefined
  const values: unknown[] = []
  for (const {isSplat, value} of node.elements) {
    if (isSplat || value.type !== 'Value') return undefined
    values.push(value.value)
  }
  return values
}

/** `path("drafts.**")`: `*` stands for one part of an id, `**` for any number of them. */
function pathPattern(node: ExprNode): RegExp | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'path') {
    return undefined
  }
  const [argument] = node.args
  if (argument?.type !== 'Value' || typeof argument.value !== 'string') return undefined
  const parts = argument.value.split('.').map((part) => {
    if (part === '**') return '.*'
    return part === '*' ? '[^.]+' : RegExp.escape(part)
  })
  return new RegExp(`^${parts.join('\\.')}$`)
}

function idCondition(
  namespace: string,
  name: string,
  argument: ExprNode | undefined,
): Condition | undefined {
  if (argument?.type !== 'Value' || typeof argument.value !== 'string') return undefined
  const {value} = argument
  if (namespace !== 'sanity') return undefined
  if (name === 'versionOf') return ({_id}) => publishedId(_id) === value
  if (name === 'partOfRelease') return ({_id}) => releaseOf(_id) === value
  return undefined
}

function isAttribute(
  node: ExprNode,
  ...names: readonly string[]
): node is Extract<ExprNode, {type: 'AccessAttribute'}> {
  if (node.type !== 'AccessAttribute' || node.base !== undefined) return false
  return names.length === 0 || names.includes(node.name)
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
