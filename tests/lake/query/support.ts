import {evaluateQuery} from '../../../lake/engine/query/evaluateQuery.ts'
import {createMemoryStore} from '../../../lake/store/memory/createMemoryStore.ts'
import {createSqliteStore} from '../../../lake/store/sqlite/createSqliteStore.ts'
import type {Store} from '../../../lake/store/store.ts'
import type {AttributeValue, StoredDocument, Viewer} from '../../../lake/types.ts'

const administrator: Viewer = {
  id: 'p-administrator',
  grants: [{filter: '_id in path("**")', permissions: ['read']}],
}

const TIME = '2026-01-01T00:00:00Z'

/** A document with what the lake itself sets. */
export function stored(
  attributes: {_id: string; _type: string} & Record<string, AttributeValue>,
): StoredDocument {
  return {_rev: 'r1', _createdAt: TIME, _updatedAt: TIME, ...attributes}
}

/** Both kinds of stores; what is asked of them has to be the same. */
export const stores: readonly {name: string; open: (file?: string) => Store}[] = [
  {name: 'memory', open: () => createMemoryStore()},
  {name: 'SQLite', open: () => createSqliteStore(':memory:')},
]

export function put(store: Store, ...documents: readonly StoredDocument[]): void {
  store.transact(() => {
    for (const document of documents) store.documents.put(document)
  })
}

/** Asks as administrator, in the raw perspective, unless it says otherwise. */
export function ask(
  store: Store,
  query: string,
  params: Readonly<Record<string, unknown>> = {},
  perspective: string | readonly string[] = 'raw',
  viewer = administrator,
): unknown {
  const request = {query, params, perspective, timestamp: new Date(TIME)}
  return evaluateQuery(request, viewer, store)
}
