import * as fc from 'fast-check'
import {evaluateSync, parse, toJS} from 'groq-js'
import {afterAll, describe, expect, test} from 'vitest'

import {evaluateQuery} from '../../../lake/engine/query/evaluateQuery.ts'
import {createMemoryStore} from '../../../lake/store/memory/createMemoryStore.ts'
import {createSqliteStore} from '../../../lake/store/sqlite/createSqliteStore.ts'
import type {Store} from '../../../lake/store/store.ts'
import type {Grant, StoredDocument, Viewer} from '../../../lake/types.ts'
import {randomDocument} from './randomDocuments.ts'
import {PARAMS, randomQuery} from './randomQuery.ts'

const TIMESTAMP = new Date('2025-06-01T00:00:00Z')
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60)

const read = (filter: string): Grant => ({filter, permissions: ['read']})
const EVERYTHING = read('_id in path("**")')

const viewer = fc.constantFrom<Viewer>(
  {id: 'administrator', grants: [EVERYTHING]},
  {id: 'anybody', grants: [read('_id in path("*")')]},
  {id: 'editor', grants: [read('_type == "post"'), read('_id in path("drafts.**")')]},
  {id: 'nobody', grants: []},
)

const perspective = fc.constantFrom<string | string[]>(
  'raw',
  'published',
  'drafts',
  ['r1', 'drafts'],
  ['r2', 'r1'],
)

function write(store: Store, documents: readonly StoredDocument[]): void {
  store.transact(() => {
    for (const document of documents) store.documents.put(document)
  })
}

describe('what is planned over SQLite', () => {
  const stores: Store[] = []
  afterAll(() => stores.forEach((store) => store.close()))

  function open(): {sqlite: Store; memory: Store} {
    const opened = {sqlite: createSqliteStore(':memory:'), memory: createMemoryStore()}
    stores.push(opened.sqlite)
    return opened
  }

  test('gives what evaluating every document gives, also after changes', () => {
    const documents = fc.array(randomDocument, {maxLength: 14})
    const queries = fc.array(randomQuery, {minLength: 20, maxLength: 40, size: 'max'})
    fc.assert(
      fc.property(
        documents,
        documents,
        queries,
        perspective,
        viewer,
        (before, after, queries, perspective, viewer) => {
          const {sqlite, memory} = open()
          const answers = (store: Store): unknown[] =>
            queries.map((query) =>
              evaluateQuery(
                {query, params: PARAMS, perspective, timestamp: TIMESTAMP},
                viewer,
                store,
              ),
            )
          write(sqlite, before)
          write(memory, before)
          expect(answers(sqlite)).toEqual(answers(memory))
          expect(() =>
            sqlite.transact(() => {
              for (const document of after) sqlite.documents.put(document)
              answers(sqlite)
              throw new Error('Rolled back')
            }),
          ).toThrow('Rolled back')
          expect(answers(sqlite)).toEqual(answers(memory))
          for (const store of [sqlite, memory]) {
            store.transact(() => {
              for (const document of after) store.documents.put(document)
              for (const document of before.slice(0, 3)) store.documents.remove(document._id)
            })
          }
          expect(answers(sqlite)).toEqual(answers(memory))
          stores.splice(stores.indexOf(sqlite), 1)
          sqlite.close()
        },
      ),
      {numRuns: RUNS},
    )
  })

  test('is what groq-js gives in the raw perspective, apart from searches', () => {
    const query = randomQuery.filter((query) => !query.includes('match'))
    fc.assert(
      fc.property(fc.array(randomDocument, {maxLength: 14}), query, (written, query) => {
        const {sqlite} = open()
        write(sqlite, written)
        const dataset = [...sqlite.documents.all()]
        const byId = new Map(dataset.map((document) => [document._id, document]))
        const expected = toJS(
          evaluateSync(parse(query, {params: PARAMS}), {
            dataset,
            params: PARAMS,
            timestamp: TIMESTAMP,
            identity: 'administrator',
            dereference: ({_ref}) => byId.get(_ref),
          }),
        )
        const request = {query, params: PARAMS, perspective: 'raw', timestamp: TIMESTAMP}
        const administrator = {id: 'administrator', grants: [EVERYTHING]}
        expect(evaluateQuery(request, administrator, sqlite)).toEqual(expected)
        stores.splice(stores.indexOf(sqlite), 1)
        sqlite.close()
      }),
      {numRuns: RUNS},
    )
  })
})
