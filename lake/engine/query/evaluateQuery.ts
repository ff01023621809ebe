import {evaluateSync, parse, toJS} from 'groq-js'

import type {Store} from '../../store/store.ts'
import type {Viewer} from '../../types.ts'
import type {QueryRequest} from '../dataset.ts'

/** Evaluates a query over everything that is stored. */
export function evaluateQuery(request: QueryRequest, viewer: Viewer, store: Store): unknown {
  const params = {...request.params}
  const value = evaluateSync(parse(request.query, {params}), {
    dataset: [...store.documents.all()],
    params,
    identity: viewer.id,
    timestamp: request.timestamp,
    dereference: ({_ref}) => store.documents.get(_ref),
  })
  return toJS(value)
}
