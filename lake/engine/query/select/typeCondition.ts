import type {OpCallNode} from 'groq-js'

import {type Found, foundSet, union} from './found.ts'
import type {Condition} from './condition.ts'
import type {Operands} from './operand.ts'
import type {Run} from './run.ts'
import {isAttribute} from './attribute.ts'

/** `_type == …` and `_type in …`. */
export function planTypeCondition(node: OpCallNode, operands: Operands): Condition | undefined {
  const {op, left, right} = node
  if (op !== '==' && op !== 'in') return undefined
  const isReversed = op === '==' && isAttribute(right, '_type')
  const [subject, value] = isReversed ? [right, left] : [left, right]
  const operand = isAttribute(subject, '_type') ? operands(value) : undefined
  if (operand === undefined) return undefined
  return {
    isExact: true,
    find(run, read) {
      const value = read(operand)
      if (op === '==') return typeof value === 'string' ? ofTypes(run, [value]) : NONE
      return Array.isArray(value) ? ofTypes(run, value.filter(isString)) : undefined
    },
  }
}

const NONE: Found = foundSet(new Set())

function ofTypes({catalog}: Run, names: readonly string[]): Found {
  const types = [...new Set(names)].filter((name) => (catalog.byType.get(name)?.size ?? 0) > 0)
  if (types.length === 0) return NONE
  const wanted = new Set(types)
  const {size, entries} = union(types.map((type) => foundSet(catalog.byType.get(type) ?? NOTHING)))
  return {size, entries, has: (entry) => wanted.has(entry.type), types}
}

const NOTHING: ReadonlySet<never> = new Set()

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
