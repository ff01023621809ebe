import type {ExprNode} from 'groq-js'

import {rewriteMatch} from './rewriteMatch.ts'
import {rewriteDocumentFunction} from './select/documentFunctions.ts'
import {planSelection} from './select/planSelection.ts'
import {mapChildren} from './tree/mapChildren.ts'

/** The query with everything that looks at documents replaced by what asks the catalog instead. */
export function planQuery(tree: ExprNode): ExprNode {
  return (
    planSelection(tree, planQuery) ??
    rewriteDocumentFunction(tree, planQuery) ??
    rewriteMatch(tree, planQuery) ??
    mapChildren(tree, planQuery)
  )
}
