import {mkdtempSync, rmSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {describe, expect, test} from 'vitest'

import {LakeError} from '../../../lake/errors.ts'
import {createSqliteStore} from '../../../lake/store/sqlite/createSqliteStore.ts'
import type {Viewer} from '../../../lake/types.ts'
import {ask, put, stored, stores} from './support.ts'

/** What a query fails with, as it is sent. */
function failure(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    if (error instanceof LakeError) return {status: error.status, ...error.body}
    throw error
  }
  return undefined
}

describe.each(stores)('queries of the $name store', ({open}) => {
  const GROUP = [
    stored({_id: 'a', _type: 'post', title: 'published'}),
    stored({_id: 'drafts.a', _type: 'post', title: 'draft'}),
    stored({_id: 'versions.r1.a', _type: 'post', title: 'first release'}),
    stored({_id: 'versions.r2.a', _type: 'post', title: 'gone', _system: {delete: true}}),
    stored({_id: 'b', _type: 'post', title: 'other', to: {_type: 'reference', _ref: 'a'}}),
    stored({_id: 'drafts.c', _type: 'post', title: 'new'}),
  ]

  test.each<[string | string[], unknown]>([
    [
      'published',
      [
        ['a', 'a', 'published'],
        ['b', 'b', 'other'],
      ],
    ],
    [
      'drafts',
      [
        ['a', 'drafts.a', 'draft'],
        ['b', 'b', 'other'],
        ['c', 'drafts.c', 'new'],
      ],
    ],
    [
      ['r1'],
      [
        ['a', 'versions.r1.a', 'first release'],
        ['b', 'b', 'other'],
      ],
    ],
    [['r2', 'r1'], [['b', 'b', 'other']]],
    [
      ['r9', 'drafts'],
      [
        ['a', 'drafts.a', 'draft'],
        ['b', 'b', 'other'],
        ['c', 'drafts.c', 'new'],
      ],
    ],
  ])('see one document of a group in the perspective %s', (perspective, seen) => {
    const store = open()
    put(store, ...GROUP)
    const query = '*[_type == "post"]{"seen": [_id, _originalId, title]}.seen'
    expect(ask(store, query, {}, perspective)).toEqual(seen)
  })

  test('follow references to what the perspective shows', () => {
    const store = open()
    put(store, ...GROUP)
    const query = '*[_id == "b"][0].to->title'
    expect(
      ['raw', 'published', 'drafts', 'r1', 'r2'].map((name) => ask(store, query, {}, name)),
    ).toEqual(['published', 'published', 'draft', 'first release', null])
  })

  test('choose among what may be read', () => {
    const store = open()
    put(store, ...GROUP)
    const anybody: Viewer = {
      id: 'anybody',
      grants: [{filter: '_id in path("*")', permissions: ['read']}],
    }
    expect(ask(store, '*._id', {}, 'raw', anybody)).toEqual(['a', 'b'])
    expect(ask(store, '*[_id == "a"].title', {}, 'drafts', anybody)).toEqual(['published'])
    expect(ask(store, 'count(*)', {}, 'raw', {id: 'nobody', grants: []})).toBe(0)
  })

  test('are refused where a parameter is missing, with its place', () => {
    expect(failure(() => ask(open(), '*[_id == $id]'))).toEqual({
      status: 400,
      error: {
        type: 'queryParseError',
        description: 'param $id referenced, but not provided',
        query: '*[_id == $id]',
        start: 9,
        end: 12,
      },
    })
    expect(failure(() => ask(open(), '*[0...$limit]'))).toMatchObject({
      error: {description: 'param $limit referenced, but not provided', start: 6, end: 12},
    })
  })

  test.each([
    ['*[', 'Syntax error in GROQ query at position 1: Unexpected end of query'],
    ['geo::latLng(1, 2)', 'The embedded lake has no function geo::latLng()'],
    ['*[text::query("x")]', 'text::query() has to stand on the right of match'],
    ['*[string::length(title) > 1]', 'Undefined function: length'],
    ['*[0..."a"]', 'slicing must use constant numbers'],
  ])('are refused as %s is', (query, description) => {
    expect(failure(() => ask(open(), query))).toMatchObject({
      status: 400,
      error: {type: 'queryParseError', description, query},
    })
  })

  test('read a slice anew for every value of its parameters', () => {
    const store = open()
    put(store, ...['a', 'b', 'c'].map((_id) => stored({_id, _type: 'post'})))
    const asked = [1, 2, 0].map((limit) => ask(store, '*[$from...$limit]._id', {from: 0, limit}))
    expect(asked).toEqual([['a'], ['a', 'b'], []])
  })

  test('give plain JSON', () => {
    const store = open()
    put(
      store,
      stored({_id: 'a', _type: 'post', day: '2026-02-03T00:00:00Z', text: '文'.repeat(2000)}),
    )
    const answer = ask(store, '*[_id == "a"]{"day": dateTime(day), "doc": @, "path": path("a.*")}')
    expect(answer).toStrictEqual(JSON.parse(JSON.stringify(answer)))
    expect(answer).toMatchObject([{day: '2026-02-03T00:00:00Z', path: 'a.*'}])
  })
})

describe('the SQLite store', () => {
  test('reads large attributes only where a query does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-query-'))
    const file = join(folder, 'lake.db')
    const store = createSqliteStore(file)
    const body = [{_type: 'block', children: [{_type: 'span', text: '冷战'.repeat(800)}]}]
    put(store, stored({_id: 'a', _type: 'post', title: 'A', body, to: {_ref: 'b'}}))
    // The first search reads what is new, to index it.
    expect(ask(store, 'count(*[[@, _id] match text::query("冷战")])')).toBe(1)
    const damage = new DatabaseSync(file)
    damage.exec(`UPDATE parts SET content = 'damaged'`)
    damage.close()

    const withoutBody = [
      '*[_type == "post"] | order(title) {title}',
      '*[defined(body) && references("b")]{title}',
      '*[[@, _id] match text::query("冷战")] {title}',
      '*[_type == "post"] | score([@, _id] match text::query("冷战")) [_score > 0] {title}',
    ]
    expect(withoutBody.map((query) => ask(store, query))).toEqual(
      withoutBody.map(() => [{title: 'A'}]),
    )
    expect(() => ask(store, '*[_id == "a"]{body}')).toThrow(SyntaxError)
    store.close()
    rmSync(folder, {recursive: true})
  })

  test('gives attributes back in the order in which they were put', () => {
    const store = createSqliteStore(':memory:')
    const document = stored({_id: 'a', _type: 'post', text: '文'.repeat(2000), title: 'A'})
    put(store, document)
    expect(JSON.stringify(store.documents.get('a'))).toBe(JSON.stringify(document))
    expect(JSON.stringify(ask(store, '*[_id == "a"][0]'))).toBe(JSON.stringify(document))
    store.close()
  })
})
