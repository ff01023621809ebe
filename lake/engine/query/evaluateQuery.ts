import {isIndexed} from '../../store/indexedDocuments.ts'
import type {Store} from '../../store/store.ts'
import type {Viewer} from '../../types.ts'
import type {QueryRequest} from '../dataset.ts'
import {loadCatalog} from './catalog/createCatalog.ts'
import {evaluateIndexed} from './evaluateIndexed.ts'
import {evaluatePlainly} from './evaluatePlainly.ts'
import {prepareQuery} from './prepareQuery.ts'

/** Does in steps what the first query would have to do at once. */
export function prepareQueries({documents}: Store): Iterable<void> {
  return isIndexed(documents) ? loadCatalog(documents) : []
}

/**
 * What a GROQ query gives for a viewer, as plain JSON; not to be changed.
 *
 * Grants decide first, on documents as they are stored; the perspective then chooses among those
 * that the viewer may read.
 *
 * @throws LakeError `queryParseError` when the query cannot be read or evaluated
 */
export function evaluateQuery(request: QueryRequest, viewer: Viewer, store: Store): unknown {
  const {tree, plan} = prepareQuery(request.query, request.params)
  return isIndexed(store.documents)
    ? evaluateIndexed(plan(), request, viewer, store.documents)
    : evaluatePlainly(tree, request, viewer, store)
}
