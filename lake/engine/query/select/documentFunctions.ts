import type {ExprNode} from 'groq-js'

import {callNode} from '../tree/callNode.ts'
import {referenceTargets} from './referencesCondition.ts'
import {RUN_NODE, toRun} from './run.ts'

const THIS: ExprNode = {type: 'This'}

/**
 * Replaces functions that would load the large attributes of a document by ones that ask the
 * catalog, wherever they are about a document out of it.
 *
 * @returns undefined for any other expression
 */
export function rewriteDocumentFunction(
  node: ExprNode,
  rewrite: (node: ExprNode) => ExprNode,
): ExprNode | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'global') return undefined
  const args = node.args.map(rewrite)
  if (node.name === 'references') {
    return callNode([THIS, RUN_NODE, ...args], ([subject, value, ...targets], evaluate) => {
      const run = toRun(value)
      const entry = run?.catalog.entryOf(subject)
      if (run === undefined || entry === undefined) return evaluate({...node, args})
      return run.referringTo(referenceTargets(targets)).has(entry)
    })
  }
  const [argument] = node.args
  if (node.name !== 'defined' || argument?.type !== 'AccessAttribute') return undefined
  if (argument.base !== undefined) return undefined
  return callNode([THIS, RUN_NODE], ([subject, run], evaluate) => {
    const parts = toRun(run)?.catalog.entryOf(subject)?.parts
    return parts?.has(argument.name) === true || evaluate({...node, args})
  })
}
