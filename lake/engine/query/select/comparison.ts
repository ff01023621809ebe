import type {OpCallNode} from 'groq-js'

import {isScalar} from '../catalog/valueIndex.ts'
import type {Condition} from './condition.ts'
import {union} from './found.ts'
import type {Operands} from './operand.ts'
import {planRange} from './rangeCondition.ts'
import {planLookup} from './valueLookup.ts'

/** `path == …`, `path in […]`, `… in list[]`, `path < …`, also where the path follows references. */
export function planComparison(node: OpCallNode, operands: Operands): Condition | undefined {
  const {op, left, right} = node
  switch (op) {
    case '==':
      return planEqual(node, operands)
    case 'in': {
      const operand = operands(left)
      return operand === undefined ? planIn(node, operands) : planHas(node, operands)
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return planRange(op, left, right, operands)
    default:
      return undefined
  }
}

function planEqual({left, right}: OpCallNode, operands: Operands): Condition | undefined {
  const [subject, value] = operands(left) === undefined ? [left, right] : [right, left]
  const operand = operands(value)
  const lookup = planLookup(subject, 'equal')
  if (operand === undefined || lookup === undefined) return undefined
  return {
    isExact: true,
    find(run, read) {
      const value = read(operand)
      return isScalar(value) ? lookup(run, value) : undefined
    },
  }
}

/** `path in […]` */
function planIn({left, right}: OpCallNode, operands: Operands): Condition | undefined {
  const operand = operands(right)
  const lookup = planLookup(left, 'equal')
  if (operand === undefined || lookup === undefined) return undefined
  return {
    isExact: true,
    find(run, read) {
      const values = read(operand)
      if (!Array.isArray(values) || !values.every(isScalar)) return undefined
      const parts = Array.from(new Set(values), (value) => lookup(run, value))
      return parts.every((part) => part !== undefined) ? union(parts) : undefined
    },
  }
}

/** `… in list[]` */
function planHas({left, right}: OpCallNode, operands: Operands): Condition | undefined {
  const operand = operands(left)
  const lookup = planLookup(right, 'having')
  if (operand === undefined || lookup === undefined) return undefined
  return {
    isExact: true,
    find(run, read) {
      const value = read(operand)
      return isScalar(value) ? lookup(run, value) : undefined
    },
  }
}
