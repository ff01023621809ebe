import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import type {TransactionsRequest} from '../../../lake/engine/dataset.ts'
import type {Viewer} from '../../../lake/types.ts'
import {type Bench, createBench, editor, stores, timeOf} from '../support/engine.ts'

const NOBODY: Viewer = {
  id: 'p-nobody',
  grants: [{filter: '_type == "note"', permissions: ['history']}],
}

function action(name: string, fields: object): object {
  return {actionType: `sanity.action.document.${name}`, ...fields}
}

function eventsOf(bench: Bench, id: string, page = {limit: 100, nextCursor: ''}) {
  return bench.dataset.history.events(id, page, editor)
}

function by(transaction: number) {
  return {timestamp: timeOf(transaction), author: 'p-editor'}
}

describe.each(stores)('history on the $name store', ({create}) => {
  let bench: Bench
  beforeEach(() => {
    bench = createBench(create)
  })
  afterEach(() => bench.close())

  describe('documents', () => {
    beforeEach(() => {
      bench.mutate([{create: {_id: 'a', _type: 'post', n: 1}}])
      for (let n = 2; n <= 80; n++) bench.mutate([{patch: {id: 'a', set: {n, text: `text ${n}`}}}])
      bench.mutate([{create: {_id: 'b', _type: 'post', n: 81}}])
      bench.mutate([{delete: {id: 'a'}}])
    })

    test.each([1, 2, 33, 34, 35, 66, 67, 80])('by revision t%i', (n) => {
      expect(bench.dataset.history.documents(['a'], {revision: `t${n}`}, editor)).toEqual([
        {
          _id: 'a',
          _type: 'post',
          _rev: `t${n}`,
          _createdAt: timeOf(1),
          _updatedAt: timeOf(n),
          n,
          ...(n > 1 && {text: `text ${n}`}),
        },
      ])
    })

    test('by time, by revision of another document, by last revision', () => {
      const {history} = bench.dataset
      const numbers = (at: Parameters<typeof history.documents>[1]) =>
        history.documents(['a', 'b', 'missing'], at, editor).map(({_id, n}) => [_id, n])
      expect(numbers({time: timeOf(40)})).toEqual([['a', 40]])
      expect(numbers({time: '2026-01-01T01:00:40.5+01:00'})).toEqual([['a', 40]])
      expect(numbers({time: timeOf(0)})).toEqual([])
      expect(numbers({revision: 't81'})).toEqual([
        ['a', 80],
        ['b', 81],
      ])
      expect(numbers({revision: 't82'})).toEqual([['b', 81]])
      expect(numbers({revision: 'unknown'})).toEqual([])
      expect(numbers({lastRevision: true})).toEqual([
        ['a', 80],
        ['b', 81],
      ])
    })

    test('are for those who have the permission', () => {
      expect(bench.dataset.history.documents(['a', 'b'], {lastRevision: true}, NOBODY)).toEqual([])
    })
  })

  describe('transactions', () => {
    const request: TransactionsRequest = {
      documentIds: ['a'],
      excludeContent: false,
      includeIdentifiedDocumentsOnly: false,
      effects: false,
      reverse: false,
    }
    const lines = (options: Partial<TransactionsRequest>, viewer = editor) => [
      ...bench.dataset.history.transactions({...request, ...options}, viewer),
    ]
    const ids = (options: Partial<TransactionsRequest>, viewer = editor) =>
      lines(options, viewer).map((line) => Object(line).id)

    beforeEach(() => {
      bench.mutate([{create: {_id: 'a', _type: 'post', n: 1}}])
      bench.mutate([{create: {_id: 'b', _type: 'note'}}])
      bench.mutate([{patch: {id: 'b', set: {n: 3}}}, {patch: {id: 'a', set: {n: 3}}}])
      bench.mutate([{delete: {id: 'a'}}])
    })

    test('tell who did what when, to which documents', () => {
      const created = {_id: 'a', _type: 'post', _createdAt: timeOf(1), _updatedAt: timeOf(1), n: 1}
      const changed = {...created, _updatedAt: timeOf(3), n: 3}
      expect(lines({effects: true, includeIdentifiedDocumentsOnly: true})).toEqual([
        {
          id: 't1',
          timestamp: timeOf(1),
          author: 'p-editor',
          documentIDs: ['a'],
          mutations: [{create: {...created, _rev: 't1'}}],
          effects: {a: {apply: [0, created], revert: [0, null]}},
        },
        {
          id: 't3',
          timestamp: timeOf(3),
          author: 'p-editor',
          documentIDs: ['a'],
          mutations: [{patch: {id: 'a', set: {n: 3}}}],
          effects: {
            a: {
              apply: [11, 3, 23, 0, 18, 22, '3', 23, 19, 24, 15, 17, 3, 'n'],
              revert: [11, 3, 23, 0, 18, 22, '1', 23, 19, 24, 15, 17, 1, 'n'],
            },
          },
        },
        {
          id: 't4',
          timestamp: timeOf(4),
          author: 'p-editor',
          documentIDs: ['a'],
          mutations: [{delete: {id: 'a'}}],
          effects: {a: {apply: [0, null], revert: [0, changed]}},
        },
      ])
    })

    test('tell of the other documents and leave out the content, as asked', () => {
      expect(lines({excludeContent: true, fromTransaction: 't3', toTransaction: 't3'})).toEqual([
        {id: 't3', timestamp: timeOf(3), author: 'p-editor', documentIDs: ['b', 'a']},
      ])
    })

    test('are those between both ends, from either side, up to the limit, of the authors', () => {
      expect(ids({})).toEqual(['t1', 't3', 't4'])
      expect(ids({documentIds: ['a', 'b']})).toEqual(['t1', 't2', 't3', 't4'])
      expect(ids({fromTransaction: '', limit: 2})).toEqual(['t1', 't3'])
      expect(ids({fromTransaction: 't3'})).toEqual(['t3', 't4'])
      expect(ids({toTransaction: 't3', reverse: true})).toEqual(['t3', 't1'])
      expect(ids({reverse: true, limit: 1})).toEqual(['t4'])
      expect(ids({fromTime: timeOf(2), toTime: timeOf(3)})).toEqual(['t3'])
      expect(ids({fromTime: timeOf(3)})).toEqual(['t3', 't4'])
      expect(ids({authors: ['p-editor']})).toEqual(['t1', 't3', 't4'])
      expect(ids({authors: ['p-other']})).toEqual([])
      expect(ids({fromTransaction: 'unknown'})).toEqual([])
    })

    test('tell a viewer of those documents only whose past the viewer may see', () => {
      expect(ids({}, NOBODY)).toEqual([])
      expect(lines({documentIds: ['b'], fromTransaction: 't3'}, NOBODY)).toEqual([
        {
          id: 't3',
          timestamp: timeOf(3),
          author: 'p-editor',
          documentIDs: ['b'],
          mutations: [{patch: {id: 'b', set: {n: 3}}}],
        },
      ])
    })
  })

  describe('events', () => {
    const draft = {documentId: 'a', versionId: 'drafts.a'}

    beforeEach(() => {
      const attributes = {_id: 'drafts.a', _type: 'post'}
      bench.act([action('create', {publishedId: 'a', attributes})])
      const edit = action('edit', {publishedId: 'a', draftId: 'drafts.a', patch: {set: {n: 1}}})
      const publish = action('publish', {publishedId: 'a', draftId: 'drafts.a'})
      bench.act([edit])
      bench.act([publish])
      bench.act([edit])
      bench.act([action('discard', {draftId: 'drafts.a'})])
      bench.act([action('unpublish', {publishedId: 'a', draftId: 'drafts.a'})])
      bench.act([publish])
      bench.act([action('delete', {publishedId: 'a', includeDrafts: []})])
    })
    const published = (revision: number, draftRevision: number) => ({
      type: 'publishDocumentVersion',
      ...draft,
      revisionId: `t${revision}`,
      versionRevisionId: `t${draftRevision}`,
      publishCause: 'document.publish',
      ...by(revision),
    })

    test('of a draft: made, published, dropped, the group deleted', () => {
      const created = (revision: number) => ({
        type: 'createDocumentVersion',
        ...draft,
        versionRevisionId: `t${revision}`,
        ...by(revision),
      })
      expect(eventsOf(bench, 'drafts.a')).toEqual({
        events: {
          'drafts.a': [
            {type: 'deleteDocumentGroup', documentId: 'a', ...by(8)},
            published(7, 6),
            created(6),
            {type: 'deleteDocumentVersion', ...draft, versionRevisionId: 't4', ...by(5)},
            created(4),
            published(3, 2),
            created(1),
          ],
        },
        nextCursor: '',
      })
    })

    test('of a published document: published, taken back, deleted', () => {
      expect(eventsOf(bench, 'a').events).toEqual({
        a: [
          {type: 'deleteDocumentGroup', documentId: 'a', ...by(8)},
          published(7, 6),
          {type: 'unpublishDocument', ...draft, versionRevisionId: 't6', ...by(6)},
          published(3, 2),
        ],
      })
    })

    test('come in pages', () => {
      const first = eventsOf(bench, 'a', {limit: 2, nextCursor: ''})
      expect(first).toEqual({
        events: {a: eventsOf(bench, 'a').events['a']?.slice(0, 2)},
        nextCursor: '7',
      })
      const second = eventsOf(bench, 'a', {limit: 2, nextCursor: first.nextCursor})
      expect(second.events).toEqual({a: eventsOf(bench, 'a').events['a']?.slice(2)})
      expect(eventsOf(bench, 'a', {limit: 2, nextCursor: second.nextCursor})).toEqual({
        events: {a: []},
        nextCursor: '',
      })
    })

    test('follow from plain mutations too', () => {
      bench.mutate([
        {create: {_id: 'b', _type: 'post'}},
        {create: {_id: 'drafts.b', _type: 'post'}},
      ])
      bench.mutate([{patch: {id: 'b', set: {n: 1}}}, {patch: {id: 'drafts.b', set: {n: 1}}}])
      bench.mutate([{delete: {id: 'drafts.b'}}])
      bench.mutate([{delete: {id: 'b'}}])
      const group = {documentId: 'b', versionId: 'drafts.b'}
      expect(eventsOf(bench, 'b').events).toEqual({
        b: [
          {type: 'deleteDocumentGroup', documentId: 'b', ...by(12)},
          {type: 'updateLiveDocument', documentId: 'b', revisionId: 't10', ...by(10)},
          {type: 'createLiveDocument', documentId: 'b', revisionId: 't9', ...by(9)},
        ],
      })
      expect(eventsOf(bench, 'drafts.b').events).toEqual({
        'drafts.b': [
          {type: 'deleteDocumentVersion', ...group, versionRevisionId: 't10', ...by(11)},
          {type: 'createDocumentVersion', ...group, versionRevisionId: 't9', ...by(9)},
        ],
      })
    })
  })
})
