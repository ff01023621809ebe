import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {type Bench, createBench, failureOf, stores, timeOf} from '../support/engine.ts'

function action(name: string, fields: object): object {
  return {actionType: `sanity.action.document.${name}`, ...fields}
}

function refused(status: number, error: {type: string; description: string}, index = 0) {
  const description = `Action failed: ${error.description}`
  return {status, body: {error: {type: 'actionError', description, items: [{error, index}]}}}
}

function movedOn(id: string) {
  return {
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has unexpected revision ID ("t2"), expected "t0"`,
    currentRevisionID: 't2',
    expectedRevisionID: 't0',
  }
}

function createDraft(id: string): object {
  return action('create', {publishedId: id, attributes: {_id: `drafts.${id}`, _type: 'post'}})
}

function stored(
  transaction: number,
  document: {_id: string; [attribute: string]: unknown},
  created = transaction,
): object {
  const times = {_createdAt: timeOf(created), _updatedAt: timeOf(transaction)}
  return {[document._id]: {_type: 'post', _rev: `t${transaction}`, ...times, ...document}}
}

function editDraft(patch: object, draftId = 'drafts.a'): object {
  return action('edit', {draftId, publishedId: 'a', patch})
}

describe.each(stores)('document actions on the $name store', ({create}) => {
  let bench: Bench
  beforeEach(() => {
    bench = createBench(create)
  })
  afterEach(() => bench.close())

  function all(): object {
    return Object.fromEntries([...bench.store.documents.all()].map((one) => [one._id, one]))
  }

  function refuse(actions: readonly object[], status: number, type: string): void {
    const before = all()
    expect(failureOf(() => bench.act(actions))).toMatchObject({
      status,
      body: {error: {type: 'actionError', items: [{error: {type}}]}},
    })
    expect(all()).toEqual(before)
  }

  describe('create', () => {
    const fields = {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'post', n: 1}}

    test('starts a document with a draft', () => {
      expect(bench.act([action('create', {...fields, ifExists: 'fail'})])).toEqual({
        transactionId: 't1',
      })
      expect(all()).toEqual(stored(1, {_id: 'drafts.a', n: 1}))
    })

    test('leaves a draft alone or refuses, as asked', () => {
      bench.act([action('create', fields)])
      bench.act([
        action('create', {...fields, attributes: {...fields.attributes, n: 2}, ifExists: 'ignore'}),
      ])
      expect(all()).toEqual(stored(1, {_id: 'drafts.a', n: 1}))
      refuse([action('create', fields)], 409, 'documentAlreadyExistsError')
    })

    test('refuses a document that is published, whatever was asked', () => {
      bench.mutate([{create: {_id: 'a', _type: 'post'}}])
      refuse([action('create', {...fields, ifExists: 'ignore'})], 409, 'documentAlreadyExistsError')
    })

    test('refuses what is not the draft of the document', () => {
      const attributes = {_id: 'drafts.b', _type: 'post'}
      refuse([action('create', {...fields, attributes})], 400, 'validationError')
    })
  })

  describe('edit', () => {
    test('patches the draft', () => {
      bench.mutate([{create: {_id: 'drafts.a', _type: 'post', n: 1}}])
      bench.act([editDraft({inc: {n: 1}}), editDraft({set: {m: 1}})])
      expect(all()).toEqual(stored(2, {_id: 'drafts.a', n: 2, m: 1}, 1))
    })

    test.each(['drafts.a', 'versions.r.a'])('copies the published document to %s first', (id) => {
      bench.mutate([{create: {_id: 'a', _type: 'post', n: 1}}])
      bench.act([editDraft({set: {m: 1}}, id)])
      expect(all()).toEqual({
        ...stored(1, {_id: 'a', n: 1}),
        ...stored(2, {_id: id, n: 1, m: 1}, 1),
      })
    })

    test('makes the draft and tells of it even when the patch does nothing', () => {
      bench.mutate([{create: {_id: 'a', _type: 'post'}}])
      const events = bench.listen('*[_id == "drafts.a"]')
      const guard = editDraft({unset: ['_empty_action_guard_pseudo_field_']})
      bench.act([guard])
      bench.act([guard])
      expect(events.map(({id}) => id)).toEqual([undefined, 't2#drafts.a', 't3#drafts.a'])
      expect(all()).toEqual({...stored(1, {_id: 'a'}), ...stored(3, {_id: 'drafts.a'}, 1)})
    })

    test('refuses when there is neither draft nor published document', () => {
      refuse([editDraft({set: {n: 1}})], 409, 'documentNotFoundError')
    })

    test('refuses to edit the published document or another one', () => {
      bench.mutate([{create: {_id: 'a', _type: 'post'}}])
      refuse([editDraft({set: {n: 1}}, 'a')], 400, 'validationError')
      refuse([editDraft({set: {n: 1}}, 'drafts.b')], 400, 'validationError')
    })
  })

  describe('publish', () => {
    const fields = {draftId: 'drafts.a', publishedId: 'a'}
    beforeEach(() => {
      bench.mutate([{create: {_id: 'b', _type: 'post'}}])
      bench.mutate([
        {create: {_id: 'a', _type: 'post', n: 1, old: true}},
        {
          create: {
            _id: 'drafts.a',
            _type: 'post',
            n: 2,
            strong: {_ref: 'b', _weak: true, _strengthenOnPublish: {type: 'post'}},
            weak: [
              {_key: 'k', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'post', weak: true}},
            ],
            own: {_ref: 'b', _weak: true},
          },
        },
      ])
    })

    const published = {
      _id: 'a',
      n: 2,
      strong: {_ref: 'b'},
      weak: [{_key: 'k', _ref: 'b', _weak: true}],
      own: {_ref: 'b', _weak: true},
    }

    test('puts the draft in the place of the published document, references strengthened', () => {
      bench.act([action('publish', fields)])
      expect(all()).toEqual({...stored(1, {_id: 'b'}), ...stored(3, published, 2)})
    })

    test('takes a version too', () => {
      bench.mutate([{create: {_id: 'versions.r.c', _type: 'post', n: 5, _system: {}}}])
      bench.act([action('publish', {draftId: 'versions.r.c', publishedId: 'c'})])
      expect(bench.document('versions.r.c')).toBeUndefined()
      expect({c: bench.document('c')}).toEqual(stored(4, {_id: 'c', n: 5}, 3))
    })

    test('refuses when the draft or the published document has moved on', () => {
      expect(
        failureOf(() => bench.act([action('publish', {...fields, ifDraftRevisionId: 't0'})])),
      ).toEqual(refused(409, movedOn('drafts.a')))
      expect(
        failureOf(() => bench.act([action('publish', {...fields, ifPublishedRevisionId: 't0'})])),
      ).toEqual(refused(409, movedOn('a')))
      bench.act([
        action('publish', {...fields, ifDraftRevisionId: 't2', ifPublishedRevisionId: 't2'}),
      ])
      expect(bench.document('a')).toMatchObject({n: 2})
    })

    test('refuses without a draft', () => {
      refuse(
        [action('publish', {draftId: 'drafts.b', publishedId: 'b'})],
        409,
        'documentNotFoundError',
      )
    })

    test('refuses a strengthened reference to what is not published', () => {
      bench.mutate([
        {
          patch: {
            id: 'drafts.a',
            set: {strong: {_ref: 'z', _weak: true, _strengthenOnPublish: {type: 'post'}}},
          },
        },
      ])
      refuse([action('publish', fields)], 409, 'documentReferenceDoesNotExistError')
    })

    test('tells listeners of both documents under the transaction id of the request', () => {
      const events = bench.listen('*[_id in ["a", "drafts.a"]]')
      bench.act([action('publish', fields)], {transactionId: 'mine'})
      expect(events.slice(1)).toMatchObject([
        {id: 'mine#a', data: {transition: 'update', previousRev: 't2', resultRev: 'mine'}},
        {
          id: 'mine#drafts.a',
          data: {transition: 'disappear', previousRev: 't2', resultRev: 'mine'},
        },
      ])
    })
  })

  describe('unpublish', () => {
    const unpublish = action('unpublish', {draftId: 'drafts.a', publishedId: 'a'})
    beforeEach(() => void bench.mutate([{create: {_id: 'a', _type: 'post', n: 1}}]))

    test('turns the published document into a draft', () => {
      bench.act([unpublish])
      expect(all()).toEqual(stored(2, {_id: 'drafts.a', n: 1}, 1))
    })

    test('keeps the draft that is there', () => {
      bench.mutate([{create: {_id: 'drafts.a', _type: 'post', n: 2}}])
      bench.act([unpublish])
      expect(all()).toEqual(stored(2, {_id: 'drafts.a', n: 2}))
    })

    test('is refused while strong references lead to the document', () => {
      bench.mutate([{create: {_id: 'b', _type: 'post', to: {_ref: 'a'}}}])
      refuse([unpublish], 409, 'documentHasExistingReferencesError')
      expect(
        failureOf(() => bench.act([unpublish], {skipCrossDatasetReferenceValidation: true})).status,
      ).toBe(409)
    })

    test('is refused when nothing is published', () => {
      bench.act([unpublish])
      refuse([unpublish], 409, 'documentNotFoundError')
    })
  })

  test.each([
    ['discard', {draftId: 'drafts.a'}],
    ['version.discard', {versionId: 'drafts.a', purge: true}],
    ['version.discard', {versionId: 'versions.r.a'}],
  ])('%s drops %j, and refuses when it is not there', (name, fields) => {
    const _id = Object.values(fields)[0]
    bench.mutate([{create: {_id: 'a', _type: 'post'}}, {create: {_id, _type: 'post'}}])
    bench.act([action(name, fields)])
    expect(all()).toEqual(stored(1, {_id: 'a'}))
    refuse([action(name, fields)], 409, 'documentNotFoundError')
  })

  test('no discard touches the published document', () => {
    bench.mutate([{create: {_id: 'a', _type: 'post'}}])
    refuse([action('discard', {draftId: 'a'})], 400, 'validationError')
  })

  describe('delete', () => {
    beforeEach(() => {
      const ids = ['a', 'drafts.a', 'versions.r.a', 'drafts.b']
      bench.mutate(ids.map((_id) => ({create: {_id, _type: 'post'}})))
    })

    test('takes the document with all its versions', () => {
      const includeDrafts = ['drafts.a', 'versions.r.a', 'versions.gone.a']
      bench.act([action('delete', {publishedId: 'a', includeDrafts})])
      expect(all()).toEqual(stored(1, {_id: 'drafts.b'}))
    })

    test('refuses to leave one behind, or to take a stranger', () => {
      const fields = {publishedId: 'a', includeDrafts: ['drafts.a']}
      refuse([action('delete', fields)], 409, 'preconditionFailedError')
      const includeDrafts = ['drafts.a', 'versions.r.a', 'drafts.b']
      refuse([action('delete', {publishedId: 'a', includeDrafts})], 400, 'validationError')
    })

    test('refuses what is not published', () => {
      refuse(
        [action('delete', {publishedId: 'b', includeDrafts: ['drafts.b']})],
        409,
        'documentNotFoundError',
      )
    })

    test('is refused while strong references lead to the document', () => {
      bench.mutate([{create: {_id: 'c', _type: 'post', to: {_ref: 'a'}}}])
      const includeDrafts = ['drafts.a', 'versions.r.a']
      refuse(
        [action('delete', {publishedId: 'a', includeDrafts})],
        409,
        'documentHasExistingReferencesError',
      )
    })
  })

  test('replaceDraft puts a whole draft in place, of a document that exists', () => {
    const replace = action('replaceDraft', {
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 'post', n: 2},
    })
    refuse([replace], 409, 'documentNotFoundError')
    bench.mutate([{create: {_id: 'drafts.a', _type: 'post', old: true}}])
    bench.act([replace])
    expect(all()).toEqual(stored(3, {_id: 'drafts.a', n: 2}, 2))
  })

  describe('version', () => {
    test('create takes a whole document', () => {
      const document = {_id: 'versions.r.a', _type: 'post', n: 1}
      bench.act([action('version.create', {publishedId: 'a', document})])
      expect(all()).toEqual(stored(1, {_id: 'versions.r.a', n: 1}))
      refuse(
        [action('version.create', {publishedId: 'a', document})],
        409,
        'documentAlreadyExistsError',
      )
      refuse([action('version.create', {publishedId: 'b', document})], 400, 'validationError')
    })

    test('create copies a base, in the revision that is expected', () => {
      bench.mutate([{create: {_id: 'a', _type: 'post', n: 1}}])
      const fields = {publishedId: 'a', baseId: 'a', versionId: 'versions.r.a'}
      refuse(
        [action('version.create', {...fields, ifBaseRevisionId: 't0'})],
        409,
        'documentRevisionIDDoesNotMatchError',
      )
      bench.act([action('version.create', {...fields, ifBaseRevisionId: 't1'})])
      expect(all()).toEqual({
        ...stored(1, {_id: 'a', n: 1}),
        ...stored(3, {_id: 'versions.r.a', n: 1}, 1),
      })
    })

    test('replace puts a whole document in place', () => {
      bench.mutate([{create: {_id: 'versions.r.a', _type: 'post', old: true}}])
      bench.act([action('version.replace', {document: {_id: 'versions.r.a', _type: 'post', n: 2}})])
      expect(all()).toEqual(stored(2, {_id: 'versions.r.a', n: 2}, 1))
    })

    test('unpublish marks the version, and an edit takes that back', () => {
      bench.mutate([{create: {_id: 'a', _type: 'post', n: 1}}])
      const fields = {publishedId: 'a', versionId: 'versions.r.a'}
      bench.act([action('version.unpublish', fields)])
      expect(bench.document('versions.r.a')).toMatchObject({n: 1, _system: {delete: true}})
      const patch = {unset: ['_system.delete']}
      bench.act([action('edit', {publishedId: 'a', draftId: 'versions.r.a', patch})])
      expect(bench.document('versions.r.a')).toMatchObject({n: 1, _system: {}})
    })
  })

  describe('a request', () => {
    test('is done whole or not at all, and says which action was refused', () => {
      const error = {
        type: 'documentAlreadyExistsError',
        description: 'Document by ID "drafts.a" already exists',
        id: 'drafts.a',
      }
      expect(
        failureOf(() => bench.act([createDraft('b'), createDraft('a'), createDraft('a')])),
      ).toEqual(refused(409, error, 2))
      expect(all()).toEqual({})
    })

    test('is rehearsed with dryRun', () => {
      expect(bench.act([createDraft('a')], {dryRun: true})).toEqual({transactionId: 't1'})
      expect(all()).toEqual({})
    })

    test('is taken once', () => {
      bench.act([createDraft('a')], {transactionId: 'once'})
      expect(
        failureOf(() => bench.act([createDraft('b')], {transactionId: 'once'})).body,
      ).toMatchObject({error: {type: 'transactionAlreadyExistsError'}})
    })

    test.each([
      [[]],
      [[null]],
      [[{actionType: 'sanity.action.document.explode'}]],
      [[{actionType: 'document.create'}]],
      [[{actionType: 'sanity.action.constructor'}]],
      [[{}]],
    ])('%j is refused', (actions) => {
      expect(failureOf(() => bench.act(actions)).status).toBe(400)
    })
  })
})
