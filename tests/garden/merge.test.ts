import {describe, expect, test} from 'vitest'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {MergeMaterial, Referring} from '../../garden/merge/material.ts'
import {takeBack} from '../../garden/merge/documentChange.ts'
import {mergedFields} from '../../garden/merge/mergedFields.ts'
import {readMergeRecord, toMergeDocument} from '../../garden/merge/mergeRecord.ts'
import {moveReferences} from '../../garden/merge/moveReferences.ts'
import type {MergeRequest} from '../../garden/merge/mergeRequest.ts'
import {planMerge, type MergePlan} from '../../garden/merge/planMerge.ts'
import {planUndo} from '../../garden/merge/planUndo.ts'
import {referenceSites} from '../../garden/merge/referenceSites.ts'
import type {Stored} from '../../garden/merge/stored.ts'

const ref = (_ref: string, rest = {}) => ({_type: 'reference', _ref, ...rest})
const keyed = (_ref: string) => ref(_ref, {_key: _ref})
const person = (_id: string, rest = {}): Stored => ({_id, _type: 'person', _rev: 'r1', ...rest})

const request = (rest: Partial<MergeRequest> = {}): MergeRequest => ({
  into: 'a',
  gone: ['b'],
  table: defaultFrontMatterTable,
  merge: 'm',
  at: '2026-01-01T00:00:00Z',
  ...rest,
})

function planned(material: MergeMaterial, rest?: Partial<MergeRequest>): MergePlan {
  const result = planMerge(material, request(rest))
  if ('problem' in result) throw new Error(result.problem.message['en-US'])
  return result.plan
}

function referring(document: Stored): Referring {
  return {
    id: document._id,
    type: document._type,
    revision: document._rev,
    title: document._id,
    sites: referenceSites(document, new Set(['a', 'b', 'c'])),
  }
}

function move(document: Record<string, unknown>) {
  return moveReferences('p', referenceSites(document, new Set(['a', 'b'])), 'a')
}

/** The fields that change in a document that stays. */
function after(kept: object, ...gone: object[]) {
  const others = gone.map((document, at) => person(`b${at}`, document))
  return Object.fromEntries(
    mergedFields(person('a', kept), others).map(({path: [field], to}) => [field, to]),
  )
}

const slug = (current: string) => ({slug: {_type: 'slug', current}})

function refused(documents: Stored[], rest?: Partial<MergeRequest>) {
  const result = planMerge({documents, referring: [], files: []}, request(rest))
  return 'problem' in result ? result.problem.code : 'none'
}

describe('moving references', () => {
  test('a list that would have the same twice keeps the first', () => {
    expect(move({people: [keyed('x'), keyed('b'), keyed('a'), keyed('y')]})).toEqual({
      id: 'p',
      edits: [{path: ['people', {_key: 'b'}, '_ref'], from: 'b', to: 'a'}],
      removals: [
        {
          list: ['people'],
          path: ['people', {_key: 'a'}],
          after: ['people', {_key: 'b'}],
          item: keyed('a'),
        },
      ],
    })
  })

  test('a list that none of those who go is in stays as it is', () => {
    expect(move({people: [keyed('a'), {...keyed('a'), _key: 'again'}]})).toEqual({
      id: 'p',
      edits: [],
      removals: [],
    })
  })

  test('annotations stay two, in whatever depth, with keys or without', () => {
    const markDefs = [
      {_key: 'm', _type: 'mention', entity: ref('b')},
      {_type: 'mention', entity: ref('b')},
    ]
    const {edits, removals} = move({body: [{_key: 'k', children: [], markDefs}]})
    expect(edits.map(({path}) => path)).toEqual([
      ['body', {_key: 'k'}, 'markDefs', {_key: 'm'}, 'entity', '_ref'],
      ['body', {_key: 'k'}, 'markDefs', 1, 'entity', '_ref'],
    ])
    expect(removals).toEqual([])
  })

  test('a reference that waits for its document to be published waits no longer', () => {
    const weak = {_weak: true, _strengthenOnPublish: {type: 'person'}}
    expect(move({channel: ref('b', weak)}).edits).toEqual([
      {path: ['channel', '_ref'], from: 'b', to: 'a'},
      {path: ['channel', '_strengthenOnPublish'], from: {type: 'person'}},
      {path: ['channel', '_weak'], from: true},
    ])
  })
})

test('items that left side by side return in their order', () => {
  const before = {people: [keyed('x'), keyed('b'), keyed('c'), keyed('a')]}
  const change = moveReferences('p', referenceSites(before, new Set(['a', 'b', 'c'])), 'a')
  const now = {_rev: 'r2', people: [keyed('x'), {...keyed('b'), _ref: 'a'}]}
  expect(takeBack(change, now)).toEqual({
    left: [],
    mutations: [
      {patch: {id: 'p', ifRevisionID: 'r2', set: {'people[_key=="b"]._ref': 'b'}}},
      {patch: {id: 'p', insert: {after: 'people[_key=="b"]', items: [keyed('c')]}}},
      {patch: {id: 'p', insert: {after: 'people[_key=="c"]', items: [keyed('a')]}}},
    ],
  })
})

describe('what becomes of the document that stays', () => {
  test('it has all names, one for each language, and each once', () => {
    const zh = {_key: 'k', language: 'zh-Hans', name: '马克·卡尼'}
    const en = {_key: 'k', language: 'en', name: 'Mark Carney'}
    const other = {_key: 'o', language: 'zh-Hans', name: '卡尼'}
    expect(
      after(
        {name: '马克·卡尼', names: [zh], aliases: ['Carney']},
        {name: 'Mark Carney', names: [en, other], aliases: ['Carney', 'M. Carney']},
      ),
    ).toEqual({
      names: [zh, {...en, _key: 'k-2'}],
      aliases: ['Carney', '卡尼', 'M. Carney'],
    })
  })

  test('what it lacks it gets from the first that has it; what it has it keeps', () => {
    expect(
      after(
        {name: 'A', description: ''},
        {name: 'A', description: 'one', expansion: 'x'},
        {name: 'A', description: 'other', externalIds: [{_key: 'q', scheme: 'w', value: '1'}]},
      ),
    ).toEqual({
      description: 'one',
      expansion: 'x',
      externalIds: [{_key: 'q', scheme: 'w', value: '1'}],
    })
  })

  test('addresses of all lead to it', () => {
    expect(
      after({name: 'A', ...slug('a')}, {name: 'A', ...slug('b'), formerSlugs: ['c', 'a']}),
    ).toEqual({formerSlugs: ['c', 'b']})
  })
})

describe('refusals', () => {
  test('are values, with a code', () => {
    const both = [person('a'), person('b')]
    expect([
      refused(both, {gone: ['a']}),
      refused([person('a')]),
      refused([person('drafts.a'), person('b')]),
      refused([person('a'), {...person('b'), _type: 'work'}]),
      refused([
        {...person('a'), _type: 'post'},
        {...person('b'), _type: 'post'},
      ]),
      refused(both),
    ]).toEqual(['nothing', 'missing', 'not-published', 'other-type', 'no-entity', 'none'])
  })
})

test('a document that refers to none of those who go is left alone', () => {
  const posts = [
    {_id: 'p', _type: 'post', _rev: 'r1', people: [keyed('a')]},
    {_id: 'q', _type: 'post', _rev: 'r1', people: [keyed('b')]},
  ].map(referring)
  const documents = [person('a', {name: 'A'}), person('b', {name: 'B'})]
  const {moved, transactions} = planned({documents, referring: posts, files: []})
  expect(moved.map(({id}) => id)).toEqual(['q'])
  expect(JSON.stringify(transactions)).not.toContain('"p"')
})

describe('very many references', () => {
  const posts = Array.from({length: 900}, (_, index): Stored => {
    const _id = `p${String(index).padStart(3, '0')}`
    return {_id, _type: 'post', _rev: 'r1', people: [keyed('b')]}
  })
  const documents = [person('a', {name: 'A'}), person('b', {name: 'B'}), person('drafts.b')]
  const {transactions} = planned({documents, referring: posts.map(referring), files: []})
  const records = transactions.flatMap(({mutations}) =>
    mutations.flatMap((mutation) =>
      'create' in mutation ? (readMergeRecord(mutation.create) ?? []) : [],
    ),
  )

  test('move in several transactions, and the last one deletes', () => {
    expect(transactions.map(({id, mutations}) => [id, mutations.length])).toEqual([
      ['m', 401],
      ['m-1', 401],
      // One record, a hundred posts, one that stays, two that are checked and deleted.
      ['m-2', 106],
    ])
    expect(transactions[2]?.mutations.slice(-2)).toEqual([
      {patch: {id: 'drafts.b', ifRevisionID: 'r1', unset: ['_mergeCheck']}},
      {delete: {id: 'drafts.b'}},
    ])
    expect(records.map(({id, part, deleted}) => [id, part, deleted.length])).toEqual([
      ['merge.m', 0, 0],
      ['merge.m-1', 1, 0],
      ['merge.m-2', 2, 2],
    ])
  })

  test('and are taken back in several, which first bring back who is gone', () => {
    const now = posts.map((post) => ({...post, people: [{...keyed('b'), _ref: 'a'}]}))
    const undone = planUndo(records, [...now, person('a', {name: 'A', aliases: ['B']})], {
      undo: 'u',
      at: '2026-01-02T00:00:00Z',
    })
    expect(undone.left).toEqual([])
    expect(undone.transactions.map(({id, mutations}) => [id, mutations.length])).toEqual([
      ['u', 402],
      ['u-1', 400],
      ['u-2', 104],
    ])
    expect(undone.transactions[0]?.mutations.slice(0, 3)).toEqual([
      {create: {_id: 'b', _type: 'person', name: 'B'}},
      {create: {_id: 'drafts.b', _type: 'person'}},
      {patch: {id: 'p000', ifRevisionID: 'r1', set: {'people[_key=="b"]._ref': 'b'}}},
    ])
  })
})

test('a record that is damaged is none', () => {
  const document = toMergeDocument({
    id: 'merge.m',
    merge: 'm',
    part: 0,
    at: '2026-01-01T00:00:00Z',
    into: {id: 'a', name: 'A'},
    gone: [{id: 'b', name: 'B'}],
    changes: [{id: 'p', edits: [{path: ['x', {_key: 'k'}, 0]}], removals: []}],
    deleted: [],
  })
  expect(readMergeRecord(document)?.changes).toHaveLength(1)
  expect(readMergeRecord({...document, undo: '{'})).toBeUndefined()
  expect(
    readMergeRecord({...document, undo: '{"changes":[{"id":"p","edits":[3]}]}'}),
  ).toMatchObject({
    changes: [],
    deleted: [],
  })
  expect(readMergeRecord({...document, _type: 'post'})).toBeUndefined()
})
