import type {FuncCallNode} from 'groq-js'

import {isCall} from '../tree/callNode.ts'
import type {Condition} from './condition.ts'
import {foundList} from './found.ts'
import type {Operands} from './operand.ts'

/** `references(…)`, `sanity::versionOf(…)` and `sanity::partOfRelease(…)`. */
export function planReferences(node: FuncCallNode, operands: Operands): Condition | undefined {
  if (isCall(node)) return undefined
  switch (`${node.namespace}::${node.name}`) {
    case 'global::references':
      return planReferencesTo(node, operands)
    case 'sanity::versionOf':
      return planVersionOf(node, operands)
    case 'sanity::partOfRelease':
      return planPartOfRelease(node, operands)
    default:
      return undefined
  }
}

function planReferencesTo({args}: FuncCallNode, operands: Operands): Condition | undefined {
  const ids = args.map(operands)
  if (!ids.every((operand) => operand !== undefined)) return undefined
  return {isExact: true, find: (run, read) => run.referringTo(referenceTargets(ids.map(read)))}
}

/** The ids that the arguments of `references()` name: strings, or lists of them. */
export function referenceTargets(args: readonly unknown[]): Set<string> {
  const ids = args.flatMap((value: unknown) => value)
  return new Set(ids.filter((id) => typeof id === 'string'))
}

function planVersionOf({args}: FuncCallNode, operands: Operands): Condition | undefined {
  const [operand] = args.map(operands)
  if (operand === undefined) return undefined
  return {
    isExact: false,
    find({catalog, view}, read) {
      const id = read(operand)
      if (typeof id !== 'string') return undefined
      return foundList([...view.underId(id), ...(catalog.groups.get(id)?.members ?? [])])
    },
  }
}

function planPartOfRelease({args}: FuncCallNode, operands: Operands): Condition | undefined {
  const [operand] = args.map(operands)
  if (operand === undefined) return undefined
  return {
    isExact: false,
    find({catalog}, read) {
      const release = read(operand)
      if (typeof release !== 'string') return undefined
      return foundList(catalog.byVariant.get(release) ?? [])
    },
  }
}
