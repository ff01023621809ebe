import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {type Bench, createBench, failureOf, stores, timeOf} from '../support/engine.ts'

const RELEASE = '_.releases.r'

function action(name: string, fields: object = {}): object {
  return {actionType: `sanity.action.release.${name}`, releaseId: 'r', ...fields}
}

describe.each(stores)('release actions on the $name store', ({create}) => {
  let bench: Bench
  beforeEach(() => {
    bench = createBench(create)
  })
  afterEach(() => bench.close())

  /** Id to the attributes that tell documents apart. */
  function all(): object {
    return Object.fromEntries(
      [...bench.store.documents.all()].map((one) => [one._id, one['state'] ?? one['n']]),
    )
  }

  function refuse(name: string, fields?: object): void {
    const before = all()
    expect(failureOf(() => bench.act([action(name, fields)]))).toMatchObject({
      body: {error: {type: 'actionError'}},
    })
    expect(all()).toEqual(before)
  }

  test('create makes the release document, once', () => {
    const metadata = {title: '六月', releaseType: 'scheduled', intendedPublishAt: timeOf(9)}
    bench.act([action('create', {metadata})])
    expect(bench.document(RELEASE)).toEqual({
      _id: RELEASE,
      _type: 'system.release',
      _rev: 't1',
      _createdAt: timeOf(1),
      _updatedAt: timeOf(1),
      name: 'r',
      state: 'active',
      metadata: {...metadata, cardinality: 'many'},
    })
    refuse('create', {metadata})
    expect(failureOf(() => bench.act([action('create', {releaseId: 'a.b'})])).status).toBe(400)
  })

  describe('of an active release', () => {
    beforeEach(() => {
      bench.act([action('create')])
      bench.mutate([
        {create: {_id: 'a', _type: 'post', n: 1}},
        {create: {_id: 'c', _type: 'post', n: 3}},
        {create: {_id: 'versions.r.a', _type: 'post', n: 10}},
        {create: {_id: 'versions.r.b', _type: 'post', n: 20}},
        {create: {_id: 'versions.r.c', _type: 'post', n: 30, _system: {delete: true}}},
        {create: {_id: 'versions.r2.a', _type: 'post', n: 100}},
      ])
    })
    const ids = ['versions.r.a', 'versions.r.b', 'versions.r.c']
    const finalDocumentStates = ids.map((id) => ({_key: id.slice(9).replace('.', '-'), id}))

    test('edit changes what is told, and not the state', () => {
      bench.act([action('edit', {patch: {set: {'metadata.title': 'July'}}})])
      expect(bench.document(RELEASE)).toMatchObject({metadata: {title: 'July'}, state: 'active'})
      refuse('edit', {patch: {set: {state: 'published'}}})
    })

    test('publish publishes and unpublishes what the versions say', () => {
      bench.act([action('publish')])
      expect(all()).toEqual({a: 10, b: 20, 'versions.r2.a': 100, [RELEASE]: 'published'})
      expect(bench.document(RELEASE)).toMatchObject({publishedAt: timeOf(3), finalDocumentStates})
      for (const name of ['publish', 'edit', 'archive', 'schedule', 'unschedule', 'unarchive']) {
        refuse(name, {patch: {}, publishAt: timeOf(9)})
      }
      bench.act([action('delete')])
      expect(bench.document(RELEASE)).toBeUndefined()
    })

    test('schedule closes the release until it is unscheduled', () => {
      refuse('schedule', {publishAt: 'tomorrow'})
      bench.act([action('schedule', {publishAt: timeOf(99)})])
      expect(bench.document(RELEASE)).toMatchObject({
        state: 'scheduled',
        publishAt: timeOf(99),
        finalDocumentStates,
      })
      const edit = {
        actionType: 'sanity.action.document.edit',
        draftId: 'versions.r.a',
        publishedId: 'a',
        patch: {set: {n: 11}},
      }
      expect(failureOf(() => bench.act([edit])).status).toBe(409)
      bench.act([action('unschedule')])
      expect(Object.keys(bench.document(RELEASE) ?? {})).not.toContain('publishAt')
      bench.act([edit])
      expect(bench.document('versions.r.a')).toMatchObject({n: 11})
    })

    test('archive puts the versions away, unarchive brings them back', () => {
      const before = all()
      refuse('delete')
      bench.act([action('archive')])
      expect(all()).toEqual({a: 1, c: 3, 'versions.r2.a': 100, [RELEASE]: 'archived'})
      expect(bench.document(RELEASE)).toMatchObject({finalDocumentStates})
      refuse('archive')
      bench.act([action('unarchive')])
      expect(all()).toEqual(before)
      expect(bench.document('versions.r.c')).toMatchObject({n: 30, _system: {delete: true}})
      bench.act([action('archive')])
      bench.act([action('delete')])
      expect(all()).toEqual({a: 1, c: 3, 'versions.r2.a': 100})
    })
  })

  test.each(['edit', 'delete', 'publish', 'schedule', 'unschedule', 'archive', 'unarchive'])(
    '%s refuses a release that is not there',
    (name) => refuse(name, {patch: {}, publishAt: timeOf(9)}),
  )

  test('import brings a release in as it was', () => {
    const attributes = {_id: RELEASE, _type: 'system.release', name: 'r', state: 'archived', n: 1}
    bench.act([action('import', {attributes, ifExists: 'fail'})])
    refuse('import', {attributes, ifExists: 'fail'})
    bench.act([action('import', {attributes: {...attributes, n: 2}, ifExists: 'ignore'})])
    expect(bench.document(RELEASE)).toMatchObject({state: 'archived', n: 1})
    bench.act([action('import', {document: {...attributes, n: 3}, ifExists: 'replace'})])
    expect(bench.document(RELEASE)).toMatchObject({state: 'archived', n: 3})
    refuse('import', {attributes: {...attributes, _id: '_.releases.s'}, ifExists: 'replace'})
  })
})
