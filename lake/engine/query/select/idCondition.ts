import {type ExprNode, type OpCallNode, Path} from 'groq-js'

import type {Entry} from '../catalog/entry.ts'
import {isAttribute} from './attribute.ts'
import type {Condition} from './condition.ts'
import {foundList} from './found.ts'
import type {Operands} from './operand.ts'
import type {Run} from './run.ts'

/** `_id == …`, `_id in […]`, and the same of `_originalId`. */
export function planIdCondition(node: OpCallNode, operands: Operands): Condition | undefined {
  const {op, left, right} = node
  if (op !== '==' && op !== 'in') return undefined
  for (const name of ['_id', '_originalId']) {
    const isReversed = op === '==' && isAttribute(right, name)
    const [subject, value] = isReversed ? [right, left] : [left, right]
    const operand = isAttribute(subject, name) ? operands(value) : undefined
    if (operand === undefined || isPathCall(value)) continue
    const isOriginal = name === '_originalId'
    return {
      isExact: true,
      find(run, read) {
        // In the raw perspective no document has the attribute, unless somebody stored it.
        if (isOriginal && run.view.isRaw) return undefined
        const value = read(operand)
        const ids = op === '==' ? [value] : value
        if (!Array.isArray(ids)) return undefined
        return foundList(
          ids.flatMap((id) => (typeof id === 'string' ? underId(run, id, isOriginal) : [])),
        )
      },
    }
  }
  return undefined
}

function underId({catalog, view}: Run, id: string, isOriginal: boolean): readonly Entry[] {
  if (!isOriginal) return view.underId(id)
  const entry = catalog.entries.get(id)
  return entry === undefined ? [] : [entry]
}

/** `_id in path("drafts.**")` and the like, in the raw perspective. */
export function planPathCondition(node: OpCallNode, operands: Operands): Condition | undefined {
  const {op, left, right} = node
  if (op !== 'in' || !isAttribute(left, '_id') || !isPathCall(right)) return undefined
  const operand = operands(right)
  if (operand === undefined) return undefined
  return {
    isExact: false,
    find({catalog, view}, read) {
      const path = read(operand)
      const beginning = path instanceof Path ? path.toJSON().split('*')[0] : undefined
      if (!view.isRaw || beginning === undefined || beginning === '') return undefined
      const ids = [...catalog.entries.keys()].filter((id) => id.startsWith(beginning))
      return foundList(ids.flatMap((id) => catalog.entries.get(id) ?? []))
    },
  }
}

function isPathCall(node: ExprNode): boolean {
  return node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'
}
