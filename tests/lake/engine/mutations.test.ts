import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {type Bench, createBench, failureOf, stores, timeOf} from '../support/engine.ts'

/** A document as stored, with the lake's own attributes. */
function stored(transaction: number, document: object, created = transaction) {
  return {
    _rev: `t${transaction}`,
    _createdAt: timeOf(created),
    _updatedAt: timeOf(transaction),
    ...document,
  }
}

function refused(status: number, error: {type: string; description: string}, index = 0) {
  const description = `Mutation failed: ${error.description}`
  return {status, body: {error: {type: 'mutationError', description, items: [{error, index}]}}}
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : {a: nested(depth - 1)}
}

function attributes(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({length: count}, (_, index) => [`f${index}`, 1]))
}

describe.each(stores)('mutations on the $name store', ({create}) => {
  let bench: Bench
  beforeEach(() => {
    bench = createBench(create)
  })
  afterEach(() => bench.close())

  describe('create', () => {
    test('stores the document with revision and times', () => {
      const result = bench.mutate([{create: {_id: 'a', _type: 't', title: '冷战'}}])
      expect(result).toEqual({transactionId: 't1', results: [{id: 'a', operation: 'create'}]})
      expect(bench.document('a')).toEqual(stored(1, {_id: 'a', _type: 't', title: '冷战'}))
    })

    test('makes up ids, whole or behind a prefix', () => {
      const {results} = bench.mutate([
        {create: {_type: 't'}},
        {create: {_id: 'drafts.', _type: 't'}},
      ])
      expect(results.map(({id}) => id)).toEqual(['id1', 'drafts.id2'])
    })

    test('keeps the times that the creator brings, and not the revision', () => {
      const times = {_createdAt: '2020-01-01T00:00:00Z', _updatedAt: '2021-01-01T00:00:00Z'}
      bench.mutate([{create: {_id: 'a', _type: 't', _rev: 'other', ...times}}])
      expect(bench.document('a')).toEqual({_id: 'a', _type: 't', _rev: 't1', ...times})
    })

    test('refuses what exists, and says which mutation it was', () => {
      bench.mutate([{create: {_id: 'a', _type: 't'}}])
      const again = [{create: {_id: 'b', _type: 't'}}, {create: {_id: 'a', _type: 't'}}]
      const error = {
        type: 'documentAlreadyExistsError',
        description: 'Document by ID "a" already exists',
        id: 'a',
      }
      expect(failureOf(() => bench.mutate(again))).toEqual(refused(409, error, 1))
      expect(bench.document('b')).toBeUndefined()
    })

    test.each(['-a', 'a..b', '.a', 'ä', 'a b', 'x'.repeat(129), 5, null])(
      'refuses the id %j',
      (_id) => {
        const error = {
          type: 'validationError',
          description: `Malformed document ID: ${JSON.stringify(_id)}`,
        }
        expect(failureOf(() => bench.mutate([{create: {_id, _type: 't'}}]))).toEqual(
          refused(400, error),
        )
      },
    )

    test('refuses a document without a type', () => {
      const error = {
        type: 'validationError',
        description: 'The document has to have a "_type" that is a string',
      }
      expect(failureOf(() => bench.mutate([{create: {_id: 'a'}}]))).toEqual(refused(400, error))
    })
  })

  test('createIfNotExists leaves what exists alone', () => {
    bench.mutate([{create: {_id: 'a', _type: 't', n: 1}}])
    const {results} = bench.mutate([
      {createIfNotExists: {_id: 'a', _type: 't', n: 2}},
      {createIfNotExists: {_id: 'b', _type: 't', n: 3}},
    ])
    expect(results).toEqual([
      {id: 'a', operation: 'none'},
      {id: 'b', operation: 'create'},
    ])
    expect([bench.document('a'), bench.document('b')]).toEqual([
      stored(1, {_id: 'a', _type: 't', n: 1}),
      stored(2, {_id: 'b', _type: 't', n: 3}),
    ])
  })

  test('createOrReplace keeps the time of creation', () => {
    bench.mutate([{createOrReplace: {_id: 'a', _type: 't', n: 1}}])
    const {results} = bench.mutate([{createOrReplace: {_id: 'a', _type: 'u', m: 2}}])
    expect(results).toEqual([{id: 'a', operation: 'update'}])
    expect(bench.document('a')).toEqual(stored(2, {_id: 'a', _type: 'u', m: 2}, 1))
  })

  describe('delete', () => {
    beforeEach(() => {
      bench.mutate(['a', 'b', 'c'].map((_id) => ({create: {_id, _type: 't', n: _id}})))
    })

    test('takes one id, several, or a query with parameters', () => {
      bench.mutate([{delete: {id: 'a'}}])
      bench.mutate([{delete: {query: '*[_type == "t" && n == $n]', params: {n: 'c'}}}])
      expect([...bench.store.documents.all()].map(({_id}) => _id)).toEqual(['b'])
      bench.mutate([{delete: {id: ['b', 'a']}}])
      expect(bench.store.documents.count()).toBe(0)
    })

    test('of what is not there is acknowledged and leaves no trace', () => {
      expect(bench.mutate([{delete: {id: 'missing'}}])).toEqual({
        transactionId: 't2',
        results: [{id: 'missing', operation: 'delete'}],
      })
      expect(bench.store.log.lastSequence()).toBe(1)
    })

    test('by query sees what the same transaction did before', () => {
      bench.mutate([
        {create: {_id: 'd', _type: 't', n: 'd'}},
        {patch: {id: 'a', set: {n: 'd'}}},
        {delete: {query: '*[n == "d"]'}},
      ])
      expect([...bench.store.documents.all()].map(({_id}) => _id)).toEqual(['b', 'c'])
    })
  })

  describe('patch', () => {
    const document = {
      _id: 'a',
      _type: 't',
      n: 1,
      title: '美国与苏联',
      list: [
        {_key: 'x', v: 1},
        {_key: 'y', v: 2},
        {_key: 'z', v: 3},
      ],
    }
    beforeEach(() => void bench.mutate([{create: document}]))

    const {list, ...rest} = document
    const [x, y, z] = list
    test.each([
      [
        'set',
        {set: {n: 5, 'list[_key=="y"].v': 9}},
        {...rest, n: 5, list: [x, {_key: 'y', v: 9}, z]},
      ],
      ['set, deep', {set: {'a.b.c': true}}, {...document, a: {b: {c: true}}}],
      ['setIfMissing', {setIfMissing: {n: 5, m: 6}}, {...document, m: 6}],
      [
        'unset',
        {unset: ['n', 'list[_key=="x"]', 'list[-1]']},
        {_id: 'a', _type: 't', title: document.title, list: [y]},
      ],
      ['unset, a range', {unset: ['list[0:2]']}, {...rest, list: [z]}],
      [
        'inc and dec',
        {inc: {n: 2, missing: 1}, dec: {'list[0].v': 4}},
        {...rest, n: 3, list: [{_key: 'x', v: -3}, y, z]},
      ],
      ['insert before', {insert: {before: 'list[0]', items: [1]}}, {...rest, list: [1, x, y, z]}],
      [
        'insert after the last',
        {insert: {after: 'list[-1]', items: [1, 2]}},
        {...rest, list: [x, y, z, 1, 2]},
      ],
      [
        'insert after a key',
        {insert: {after: 'list[_key=="x"]', items: [1]}},
        {...rest, list: [x, 1, y, z]},
      ],
      [
        'insert in place of',
        {insert: {replace: 'list[_key=="y"]', items: [1, 2]}},
        {...rest, list: [x, 1, 2, z]},
      ],
      [
        'insert in place of a range',
        {insert: {replace: 'list[1:3]', items: [1]}},
        {...rest, list: [x, 1]},
      ],
      [
        'diffMatchPatch',
        {
          diffMatchPatch: {
            title:
              '@@ -1,5 +1,7 @@\n %E7%BE%8E%E5%9B%BD%E4%B8%8E\n+%E5%89%8D\n %E8%8B%8F%E8%81%94\n',
          },
        },
        {...document, title: '美国与前苏联'},
      ],
    ])('%s', (_name, patch, expected) => {
      expect(bench.mutate([{patch: {id: 'a', ...patch}}]).results).toEqual([
        {id: 'a', operation: 'update'},
      ])
      expect(bench.document('a')).toEqual(stored(2, expected, 1))
    })

    test('applies operators in the documented order, whatever the order in the request', () => {
      const patch = {
        insert: {after: 'order[-1]', items: ['insert']},
        inc: {n: 1},
        unset: ['gone'],
        setIfMissing: {order: ['missing'], gone: 2},
        set: {n: 10, order: ['set']},
      }
      bench.mutate([{patch: {id: 'a', ...patch}}])
      expect(bench.document('a')).toEqual(
        stored(2, {...document, n: 11, order: ['set', 'insert']}, 1),
      )
    })

    test('refuses another revision than the one expected, and takes the right one', () => {
      const error = {
        type: 'documentRevisionIDDoesNotMatchError',
        description: 'Document "a" has unexpected revision ID ("t1"), expected "t0"',
        currentRevisionID: 't1',
        expectedRevisionID: 't0',
      }
      const patch = {id: 'a', ifRevisionID: 't0', set: {n: 2}}
      expect(failureOf(() => bench.mutate([{patch}]))).toEqual(refused(409, error))
      bench.mutate([{patch: {...patch, ifRevisionID: 't1'}}])
      expect(bench.document('a')).toEqual(stored(3, {...document, n: 2}, 1))
    })

    test('refuses what is not there', () => {
      const error = {
        type: 'documentNotFoundError',
        description: 'The document with the ID "b" was not found',
        id: 'b',
      }
      expect(failureOf(() => bench.mutate([{patch: {id: 'b', set: {n: 1}}}]))).toEqual(
        refused(409, error),
      )
    })

    test('several ids, or all that a query finds', () => {
      bench.mutate([{create: {_id: 'b', _type: 't'}}])
      bench.mutate([{patch: {id: ['a', 'b'], set: {n: 2}}}])
      bench.mutate([{patch: {query: '*[_type == $t]', params: {t: 't'}, inc: {n: 1}}}])
      expect(['a', 'b'].map((id) => bench.document(id)?.['n'])).toEqual([3, 3])
    })

    test.each(['_id', '_type'])('cannot change %s', (attribute) => {
      const error = {
        type: 'validationError',
        description: `Cannot modify immutable attribute "${attribute}"`,
      }
      expect(failureOf(() => bench.mutate([{patch: {id: 'a', set: {[attribute]: 'b'}}}]))).toEqual(
        refused(400, error),
      )
    })

    test('leaves the times and the revision to the lake', () => {
      bench.mutate([
        {patch: {id: 'a', set: {_rev: 'x', _createdAt: 'x', n: 7}, unset: ['_updatedAt']}},
      ])
      expect(bench.document('a')).toEqual(stored(2, {...document, n: 7}, 1))
    })

    test.each([
      ['a path that cannot be read', {set: {'list[': 1}}],
      ['an unknown operator', {merge: {n: 1}}],
      ['an insert without a place', {insert: {items: []}}],
      ['an insert with two places', {insert: {before: 'list[0]', after: 'list[0]', items: []}}],
      ['an increment that is no number', {inc: {n: '1'}}],
      ['paths that are no list', {unset: 'n'}],
      ['a diffMatchPatch that cannot be read', {diffMatchPatch: {title: 'nonsense'}}],
      [
        'a diffMatchPatch of a missing attribute',
        {diffMatchPatch: {nothing: '@@ -0,0 +1 @@\n+a\n'}},
      ],
    ])('refuses %s with 400', (_name, patch) => {
      expect(failureOf(() => bench.mutate([{patch: {id: 'a', ...patch}}])).status).toBe(400)
      expect(bench.document('a')).toEqual(stored(1, document))
    })
  })

  test.each([
    ['an empty mutation', {}],
    ['two in one', {create: {_id: 'a', _type: 't'}, delete: {id: 'a'}}],
    ['an unknown one', {upsert: {_id: 'a', _type: 't'}}],
    ['none', null],
    ['a delete of nothing', {delete: {}}],
  ])('refuses %s', (_name, mutation) => {
    expect(failureOf(() => bench.mutate([mutation])).status).toBe(400)
  })

  describe('a transaction', () => {
    test('is whole or absent: a late refusal undoes what came before', () => {
      bench.mutate([{create: {_id: 'a', _type: 't', n: 1}}])
      const mutations = [
        {create: {_id: 'b', _type: 't'}},
        {patch: {id: 'a', set: {n: 2}}},
        {delete: {query: '*[_id == "b"]'}},
        {patch: {id: 'missing', set: {n: 2}}},
      ]
      expect(failureOf(() => bench.mutate(mutations)).status).toBe(409)
      expect([...bench.store.documents.all()]).toEqual([stored(1, {_id: 'a', _type: 't', n: 1})])
      expect(bench.store.log.lastSequence()).toBe(1)
    })

    test('is told back whole with returnDocuments', () => {
      const mutations = [{create: {_id: 'a', _type: 't'}}, {patch: {id: 'a', set: {n: 1}}}]
      expect(bench.mutate(mutations, {returnDocuments: true}).results).toEqual([
        {id: 'a', operation: 'create', document: stored(1, {_id: 'a', _type: 't'})},
        {id: 'a', operation: 'update', document: stored(1, {_id: 'a', _type: 't', n: 1})},
      ])
    })

    test('is rehearsed with dryRun: all refusals, no change', () => {
      const result = bench.mutate([{create: {_id: 'a', _type: 't'}}], {dryRun: true})
      expect(result).toEqual({transactionId: 't1', results: [{id: 'a', operation: 'create'}]})
      expect([bench.store.documents.count(), bench.store.log.lastSequence()]).toEqual([0, 0])
      const reference = [{create: {_id: 'a', _type: 't', to: {_ref: 'nobody'}}}]
      expect(failureOf(() => bench.mutate(reference, {dryRun: true})).status).toBe(409)
    })

    test('is taken once', () => {
      bench.mutate([{create: {_id: 'a', _type: 't'}}], {transactionId: 'once'})
      const again = () => bench.mutate([{create: {_id: 'b', _type: 't'}}], {transactionId: 'once'})
      expect(failureOf(again)).toEqual({
        status: 409,
        body: {
          error: {
            type: 'transactionAlreadyExistsError',
            description: 'Transaction with ID "once" already exists',
            id: 'once',
          },
        },
      })
    })

    test.each(['a#b', 'a\nevent: mutation', '', 'x'.repeat(129)])(
      'cannot be called %j',
      (transactionId) => {
        const create = () => bench.mutate([{create: {_id: 'a', _type: 't'}}], {transactionId})
        expect(failureOf(create).status).toBe(400)
      },
    )

    test('gets a random id when it brings none', () => {
      const {transactionId} = bench.mutate([{create: {_id: 'a', _type: 't'}}], {
        transactionId: undefined,
      })
      expect(transactionId).toBe('id1')
    })
  })

  describe('references', () => {
    test('may lead to what the same transaction makes later', () => {
      bench.mutate([
        {create: {_id: 'a', _type: 't', to: {_ref: 'b'}}},
        {create: {_id: 'b', _type: 't', to: [{_ref: 'a'}]}},
      ])
      bench.mutate([{delete: {id: 'a'}}, {delete: {id: 'b'}}])
      expect(bench.store.documents.count()).toBe(0)
    })

    test('to nothing are refused when strong', () => {
      const error = {
        type: 'documentReferenceDoesNotExistError',
        description: 'Document "a" references non-existent document "b"',
        id: 'a',
        referenceID: 'b',
      }
      const mutations = [
        {create: {_id: 'c', _type: 't'}},
        {create: {_id: 'a', _type: 't', deep: [{to: {_ref: 'b'}}]}},
      ]
      expect(failureOf(() => bench.mutate(mutations))).toEqual(refused(409, error, 1))
    })

    test.each([
      ['weak', {_ref: 'b', _weak: true}],
      ['cross-dataset', {_ref: 'b', _dataset: 'other', _projectId: 'p'}],
      ['global', {_ref: 'dataset:p.other:b'}],
      ['to itself', {_ref: 'a'}],
    ])('to nothing are taken when %s', (_name, to) => {
      bench.mutate([{create: {_id: 'a', _type: 't', to}}])
      expect(bench.document('a')).toEqual(stored(1, {_id: 'a', _type: 't', to}))
      bench.mutate([{delete: {id: 'a'}}])
      expect(bench.store.documents.count()).toBe(0)
    })

    test('protect what they lead to while they are strong', () => {
      bench.mutate([
        {create: {_id: 'b', _type: 't'}},
        {create: {_id: 'a', _type: 't', to: {_ref: 'b'}}},
      ])
      const error = {
        type: 'documentHasExistingReferencesError',
        description: 'Document "b" cannot be deleted as there are references to it from "a"',
        id: 'b',
        referencingIDs: ['a'],
      }
      expect(failureOf(() => bench.mutate([{delete: {id: 'b'}}]))).toEqual(refused(409, error))
      bench.mutate([{patch: {id: 'a', set: {'to._weak': true}}}, {delete: {id: 'b'}}])
      expect(bench.document('b')).toBeUndefined()
    })

    test('are checked when a weak one becomes strong', () => {
      bench.mutate([{create: {_id: 'a', _type: 't', to: {_ref: 'b', _weak: true}}}])
      expect(failureOf(() => bench.mutate([{patch: {id: 'a', unset: ['to._weak']}}])).status).toBe(
        409,
      )
    })
  })

  test.each([
    ['a new document', '{"create": {"_id": "a", "_type": "t", "__proto__": {"secret": false}}}'],
    ['a deep attribute', '{"create": {"_id": "a", "_type": "t", "o": [{"__proto__": {"n": 1}}]}}'],
    ['a path', '{"patch": {"id": "p", "set": {"__proto__.secret": false}}}'],
    ['a value', '{"patch": {"id": "p", "set": {"o": {"__proto__": {"n": 1}}}}}'],
    ['what groq-js asks of every object', '{"patch": {"id": "p", "set": {"hasOwnProperty": 1}}}'],
  ])('refuse a name that no attribute may have: %s', (_name, mutation) => {
    bench.mutate([{create: {_id: 'p', _type: 't'}}])
    expect(failureOf(() => bench.mutate([JSON.parse(mutation)])).status).toBe(400)
    expect([...bench.store.documents.all()]).toEqual([stored(1, {_id: 'p', _type: 't'})])
  })

  describe('limits', () => {
    test('twenty levels and no more', () => {
      bench.mutate([{create: {_id: 'a', _type: 't', ...Object(nested(20))}}])
      const deeper = {_id: 'b', _type: 't', ...Object(nested(21))}
      expect(failureOf(() => bench.mutate([{create: deeper}])).status).toBe(400)
    })

    test('a thousand attributes and no more, those of array items counted once', () => {
      const items = Array.from({length: 2000}, (_, index) => ({_key: `k${index}`}))
      bench.mutate([{create: {_id: 'a', _type: 't', ...attributes(993), items}}])
      expect(
        failureOf(() => bench.mutate([{create: {_id: 'b', _type: 't', ...attributes(996)}}]))
          .status,
      ).toBe(400)
    })
  })

  test('autoGenerateArrayKeys gives keys to the objects of arrays', () => {
    bench.mutate(
      [
        {create: {_id: 'a', _type: 't', list: [{v: 1}, {_key: 'own', deep: [{v: 2}]}, 'text']}},
        {patch: {id: 'a', insert: {after: 'list[-1]', items: [{v: 3}]}}},
      ],
      {autoGenerateArrayKeys: true},
    )
    expect(bench.document('a')).toEqual(
      stored(1, {
        _id: 'a',
        _type: 't',
        list: [
          {_key: 'id1', v: 1},
          {_key: 'own', deep: [{_key: 'id2', v: 2}]},
          'text',
          {_key: 'id3', v: 3},
        ],
      }),
    )
  })
})
