import {evaluateSync, type ExprNode, toJS} from 'groq-js'

import type {Store} from '../../store/store.ts'
import type {Viewer} from '../../types.ts'
import type {QueryRequest} from '../dataset.ts'
import {toPerspective} from './perspective.ts'
import {createReadFilter, mayRead} from './readableDocuments.ts'
import {rewriteMatch} from './rewriteMatch.ts'
import {mapChildren} from './tree/mapChildren.ts'
import {viewDocuments} from './view.ts'

/** Evaluates a query over all documents, one by one: for stores without an index. */
export function evaluatePlainly(
  tree: ExprNode,
  request: QueryRequest,
  viewer: Viewer,
  {documents}: Store,
): unknown {
  const filter = createReadFilter(viewer, request.timestamp)
  const readable = [...documents.all()].filter((document) => mayRead(filter, document))
  const visible = viewDocuments(readable, toPerspective(request.perspective))
  const byId = new Map(visible.map((document) => [document._id, document]))
  const value = evaluateSync(rewrite(tree), {
    dataset: visible,
    params: {...request.params},
    timestamp: request.timestamp,
    identity: viewer.id,
    dereference: ({_ref}) => byId.get(_ref),
  })
  return toJS(value)
}

function rewrite(node: ExprNode): ExprNode {
  return rewriteMatch(node, rewrite) ?? mapChildren(node, rewrite)
}
