import {evaluateSync, type ExprNode} from 'groq-js'

import type {IndexedDocuments} from '../../store/indexedDocuments.ts'
import type {Viewer} from '../../types.ts'
import type {QueryRequest} from '../dataset.ts'
import {catalogOf} from './catalog/createCatalog.ts'
import {createView} from './catalog/createView.ts'
import {toPerspective} from './perspective.ts'
import {createReadFilter} from './readableDocuments.ts'
import {createRun, paramsOf} from './select/run.ts'
import {toPlain} from './toPlain.ts'

/** Evaluates a plan (`planQuery`) over documents that have an index. */
export function evaluateIndexed(
  plan: ExprNode,
  request: QueryRequest,
  viewer: Viewer,
  documents: IndexedDocuments,
): unknown {
  const catalog = catalogOf(documents)
  const readFilter = createReadFilter(viewer, request.timestamp)
  const view = createView(catalog, toPerspective(request.perspective), readFilter)
  const value = evaluateSync(plan, {
    params: paramsOf(createRun(catalog, view, request.params)),
    timestamp: request.timestamp,
    identity: viewer.id,
    dereference({_ref}) {
      const entry = view.find(_ref)
      return entry && view.document(entry)
    },
  })
  return toPlain(value.data, (object) => catalog.entryOf(object) !== undefined)
}
