import type {ExprNode} from 'groq-js'

import {queryParseError} from '../../errors.ts'
import {selectedByChangedAny} from './tree/changedAny.ts'
import {mapChildren} from './tree/mapChildren.ts'

/** What the parser of groq-js knows and its evaluator does not. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  'delta::changedOnly',
  'diff::changedAny',
  'diff::changedOnly',
  'documents::get',
  'documents::incomingGlobalDocumentReferenceCount',
  'documents::incomingRefCount',
  'geo::contains',
  'geo::distance',
  'geo::intersects',
  'geo::latLng',
  'global::anywhere',
  'media::aspect',
  'text::semanticSimilarity',
  'user::attributes',
])

/** @throws LakeError when the query cannot be evaluated for what it is made of */
export function checkFunctions(tree: ExprNode, query: string): void {
  check(tree)

  function check(node: ExprNode): void {
    const problem = problemOf(node)
    if (problem !== undefined) throw queryParseError(problem, query, 0, query.length)
    if (isTextMatch(node)) {
      check(node.left)
      for (const argument of node.right.args) check(argument)
      return
    }
    const selected = selectedByChangedAny(node)
    if (selected !== undefined) return selected.forEach(check)
    mapChildren(node, (child) => {
      check(child)
      return child
    })
  }
}

function problemOf(node: ExprNode): string | undefined {
  switch (node.type) {
    case 'Tuple':
      return 'A tuple is not a value'
    case 'SelectorFuncCall':
    case 'SelectorNested':
      return 'A selector is not a value'
    case 'FuncCall': {
      const name = `${node.namespace}::${node.name}`
      if (name === 'text::query') return 'text::query() has to stand on the right of match'
      return UNSUPPORTED.has(name) ? `The embedded lake has no function ${name}()` : undefined
    }
    default:
      return undefined
  }
}

type TextMatch = Extract<ExprNode, {type: 'OpCall'}> & {
  right: Extract<ExprNode, {type: 'FuncCall'}>
}

/** Whether the node is `… match text::query(…)`. */
export function isTextMatch(node: ExprNode): node is TextMatch {
  return (
    node.type === 'OpCall' &&
    node.op === 'match' &&
    node.right.type === 'FuncCall' &&
    node.right.namespace === 'text' &&
    node.right.name === 'query'
  )
}
