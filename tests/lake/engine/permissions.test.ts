import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {PERMISSIONS, type Viewer} from '../../../lake/types.ts'
import {type Bench, createBench, failureOf, stores} from '../support/engine.ts'

/** May read and create everything, and change posts of which status is `inbox` or `draft`. */
const reviewer: Viewer = {
  id: 'p-reviewer',
  grants: [
    {filter: '_id in path("**")', permissions: ['read', 'create']},
    {filter: '_type == "post" && status in ["inbox", "draft"]', permissions: ['update']},
    {filter: 'owner == identity()', permissions: PERMISSIONS},
  ],
}
/** May do nothing at all. */
const stranger: Viewer = {id: 'p-stranger', grants: []}

function refused(permission: string, kind = 'mutationError', index = 0) {
  const description = `Insufficient permissions; permission "${permission}" required`
  const error = {type: 'insufficientPermissionsError', description, permission}
  const subject = kind === 'mutationError' ? 'Mutation' : 'Action'
  const type = kind === 'mutationError' ? kind : 'insufficientPermissionsError'
  return {
    status: 403,
    body: {
      error: {type, description: `${subject} failed: ${description}`, items: [{error, index}]},
    },
  }
}

describe.each(stores)('permissions on the $name store', ({create}) => {
  let bench: Bench
  beforeEach(() => {
    bench = createBench(create)
    bench.mutate([
      {create: {_id: 'a', _type: 'post', status: 'draft'}},
      {create: {_id: 'b', _type: 'post', status: 'evergreen'}},
      {create: {_id: 'c', _type: 'note', owner: 'p-reviewer'}},
    ])
  })
  afterEach(() => bench.close())

  function mutate(mutations: object[], viewer = reviewer): void {
    bench.dataset.mutate(
      {
        mutations,
        returnIds: false,
        returnDocuments: false,
        dryRun: false,
        autoGenerateArrayKeys: false,
        skipCrossDatasetReferenceValidation: false,
      },
      viewer,
    )
  }

  test('create: on the new document', () => {
    mutate([{create: {_id: 'd', _type: 'post'}}])
    expect(failureOf(() => mutate([{create: {_id: 'e', _type: 'post'}}], stranger))).toEqual(
      refused('create'),
    )
  })

  test('update: on the document before and after', () => {
    mutate([{patch: {id: 'a', set: {n: 1}}}])
    const toEvergreen = {patch: {id: 'a', set: {status: 'evergreen'}}}
    const fromEvergreen = {createOrReplace: {_id: 'b', _type: 'post', status: 'draft'}}
    expect(failureOf(() => mutate([{patch: {id: 'a', set: {n: 2}}}, toEvergreen]))).toEqual(
      refused('update', 'mutationError', 1),
    )
    expect(failureOf(() => mutate([fromEvergreen]))).toEqual(refused('update'))
    expect([bench.document('a'), bench.document('b')]).toMatchObject([
      {n: 1, status: 'draft'},
      {status: 'evergreen'},
    ])
  })

  test('a document cannot be handed on by way of a state in between', () => {
    const mutations = [
      {delete: {id: 'b'}},
      {create: {_id: 'b', _type: 'post', status: 'draft', owner: 'p-reviewer'}},
    ]
    expect(failureOf(() => mutate(mutations)).status).toBe(403)
  })

  test('delete: update on the document before', () => {
    expect(failureOf(() => mutate([{delete: {id: 'b'}}]))).toEqual(refused('update'))
    mutate([{delete: {id: 'a'}}, {delete: {id: 'c'}}])
    expect(bench.store.documents.count()).toBe(1)
  })

  test('identity() is the viewer', () => {
    mutate([{patch: {id: 'c', set: {n: 1}}}])
    expect(failureOf(() => mutate([{patch: {id: 'c', set: {owner: 'p-other'}}}]))).toEqual(
      refused('update'),
    )
  })

  test('a mutation by query finds what the viewer may read only', () => {
    const readsNotes: Viewer = {
      id: 'p-notes',
      grants: [{filter: '_type == "note"', permissions: PERMISSIONS}],
    }
    mutate([{delete: {query: '*'}}], readsNotes)
    expect([...bench.store.documents.all()].map(({_id}) => _id)).toEqual(['a', 'b'])
  })

  test('actions are held against the documents that they change', () => {
    bench.mutate([{create: {_id: 'drafts.b', _type: 'post', status: 'draft'}}])
    const publish = {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.b',
      publishedId: 'b',
    }
    const act = () =>
      bench.dataset.act(
        {actions: [publish], dryRun: false, skipCrossDatasetReferenceValidation: false},
        reviewer,
      )
    expect(failureOf(act)).toEqual(refused('update', 'actionError'))
  })

  test('documents that may not be read are left out, and said to be', () => {
    const {documents, omitted} = bench.dataset.documents(
      ['c', 'missing', 'a', 'b'],
      {includeAllVersions: false},
      {id: 'p', grants: [{filter: 'status == "draft"', permissions: ['read']}]},
    )
    expect(documents.map(({_id}) => _id)).toEqual(['a'])
    expect(omitted).toEqual([
      {id: 'c', reason: 'permission'},
      {id: 'missing', reason: 'existence'},
      {id: 'b', reason: 'permission'},
    ])
  })

  test('documents come with all their versions when asked', () => {
    bench.mutate([
      {create: {_id: 'versions.r.a', _type: 'post'}},
      {create: {_id: 'drafts.a', _type: 'post'}},
    ])
    const {documents} = bench.dataset.documents(
      ['a', 'missing'],
      {includeAllVersions: true},
      reviewer,
    )
    expect(documents.map(({_id}) => _id)).toEqual(['a', 'drafts.a', 'versions.r.a'])
  })
})
