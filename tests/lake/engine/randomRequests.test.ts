import {Mutation} from '@sanity/mutator'
import * as fc from 'fast-check'
import {applyPatch} from 'mendoza'
import {describe, expect, test} from 'vitest'

import type {ListenEvent} from '../../../lake/engine/dataset.ts'
import type {StoredDocument} from '../../../lake/types.ts'
import {type Bench, createBench, editor, stores} from '../support/engine.ts'
import {randomRequests, send} from '../support/randomRequests.ts'

function query(bench: Bench, source: string): unknown {
  const request = {query: source, params: {}, perspective: 'raw', timestamp: new Date(0)}
  return bench.dataset.query(request, editor)
}

function byId(documents: Iterable<StoredDocument>): Record<string, unknown> {
  return Object.fromEntries([...documents].map((document) => [document._id, document]))
}

/** The documents of somebody who has nothing but the log. */
function foldLog(bench: Bench): Record<string, unknown> {
  const documents = new Map<string, StoredDocument>()
  for (const {changes} of bench.store.log.since(0)) {
    for (const {documentId, before, after} of changes) {
      expect(before).toEqual(documents.get(documentId))
      if (after === undefined) documents.delete(documentId)
      else documents.set(documentId, after)
    }
  }
  return byId(documents.values())
}

/** The documents of a Studio that applies the mutations it is told of, in its own order. */
function foldMutations(events: readonly ListenEvent[]): Record<string, unknown> {
  const documents: Record<string, unknown> = {}
  for (const {data} of events) {
    const {documentId, mutations, previousRev, resultRev, timestamp, transactionId} = Object(data)
    if (documentId === undefined) continue
    const mutation = new Mutation({mutations, previousRev, resultRev, timestamp, transactionId})
    const after = mutation.apply(
      Object(documents[documentId] ?? null)._id ? Object(documents[documentId]) : null,
    )
    if (after === null) delete documents[documentId]
    else documents[documentId] = after
  }
  return documents
}

/** The documents, without revisions, of a history pane that applies effects one by one. */
function foldEffects(bench: Bench): Record<string, unknown> {
  const documents: Record<string, unknown> = {}
  const lines = bench.dataset.history.transactions(
    {
      documentIds: [
        'a',
        'b',
        'c',
        'drafts.a',
        'drafts.b',
        'drafts.c',
        'versions.r.a',
        'versions.r.b',
        'versions.r.c',
      ],
      excludeContent: true,
      includeIdentifiedDocumentsOnly: true,
      effects: true,
      reverse: false,
    },
    editor,
  )
  for (const line of lines) {
    for (const [id, {apply, revert}] of Object.entries(Object(line).effects as Effects)) {
      const before = documents[id] ?? null
      const after = applyPatch(before, apply)
      expect(applyPatch(after, revert)).toEqual(before)
      if (after === null) delete documents[id]
      else documents[id] = after
    }
  }
  return documents
}

type Effects = Record<string, {apply: unknown[]; revert: unknown[]}>

describe('random requests', () => {
  test('lead both stores, the log, a Studio and the history to the same documents', () => {
    fc.assert(
      fc.property(randomRequests, (requests) => {
        const benches = stores.map(({create}) => createBench(create))
        try {
          const events = benches.map((bench) => bench.listen('*'))
          for (const request of requests) {
            const [one, other] = benches.map((bench) => send(bench, request))
            expect(other).toEqual(one)
            // Queries see neither what a refused request has done, nor what it has undone.
            for (const bench of benches) {
              expect(query(bench, '*[_type == "person"]')).toEqual(
                [...bench.store.documents.all()].filter(({_type}) => _type === 'person'),
              )
            }
          }
          expect(events[1]).toEqual(events[0])
          const [expected = {}] = benches.map(({store}) => byId(store.documents.all()))
          for (const bench of benches) {
            expect(byId(bench.store.documents.all())).toEqual(expected)
            expect(foldLog(bench)).toEqual(expected)
            expect(foldEffects(bench)).toEqual(withoutRevisions(expected))
          }
          expect(foldMutations(events[0] ?? [])).toEqual(expected)
        } finally {
          for (const bench of benches) bench.close()
        }
      }),
      {numRuns: 40, endOnFailure: true},
    )
  })
})

function withoutRevisions(documents: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(documents).map(([id, document]) => {
      const {_rev, ...rest} = Object(document)
      return [id, rest]
    }),
  )
}
