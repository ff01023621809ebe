import {evaluateSync, toJS} from 'groq-js'

import type {Store} from '../../store/store.ts'
import type {Viewer} from '../../types.ts'
import type {QueryRequest} from '../dataset.ts'
import {parseQuery} from './parseQuery.ts'
import {toPerspective} from './perspective.ts'
import {createReadFilter} from './readableDocuments.ts'
import {rewriteMatch} from './rewriteMatch.ts'
import {viewDocuments} from './view.ts'

/**
 * What a GROQ query gives for a viewer, as plain JSON.
 *
 * Grants decide first, on documents as they are stored; the perspective then chooses among those
 * that the viewer may read.
 *
 * @throws LakeError `queryParseError` when the query cannot be read or evaluated
 */
export function evaluateQuery(request: QueryRequest, viewer: Viewer, store: Store): unknown {
  const tree = rewriteMatch(parseQuery(request.query, request.params))
  const mayRead = createReadFilter(viewer, request.timestamp)
  const readable = [...store.documents.all()].filter(mayRead)
  const documents = viewDocuments(readable, toPerspective(request.perspective))
  const byId = new Map(documents.map((document) => [document._id, document]))
  const value = evaluateSync(tree, {
    dataset: documents,
    params: {...request.params},
    timestamp: request.timestamp,
    identity: viewer.id,
    dereference: ({_ref}) => byId.get(_ref),
  })
  return toJS(value)
}
