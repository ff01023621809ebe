import {describe, expect, test} from 'vitest'

import {ask, put, stored, stores} from './support.ts'

const SENTENCE = '美国与苏联的冷战格局'

const body = (...texts: string[]) =>
  texts.map((text, index) => ({
    _type: 'block',
    _key: `b${index}`,
    markDefs: [],
    children: [
      {_type: 'span', _key: 's1', text: text.slice(0, 3)},
      {_type: 'span', _key: 's2', text: text.slice(3), marks: ['strong']},
    ],
  }))

const GARDEN = [
  stored({
    _id: 'p1',
    _type: 'post',
    _updatedAt: '2026-01-02T00:00:00Z',
    title: '转折点',
    people: [{_key: 'k1', _type: 'reference', _ref: 'carney'}],
    body: body(SENTENCE, '填充'.repeat(800)),
  }),
  stored({
    _id: 'drafts.p1',
    _type: 'post',
    _updatedAt: '2026-01-05T00:00:00Z',
    title: '转折点（草稿）',
  }),
  stored({_id: 'p2', _type: 'post', _updatedAt: '2026-01-03T00:00:00Z', title: '北约与冷戰'}),
  stored({_id: 'drafts.p3', _type: 'post', _updatedAt: '2026-01-01T00:00:00Z', title: 'NATO'}),
  stored({_id: 'versions.r1.p2', _type: 'post', title: '北约（发布版）'}),
  stored({_id: 'carney', _type: 'person', name: '卡尼'}),
  stored({_id: '_.releases.r1', _type: 'system.release', name: 'r1'}),
]

const LIST = `// findability-mvi:5
*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery))] {_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc) [0...$__limit]`

const SEARCH = `*[_type in $__types] | score(boost(_type in ["post"] && title match text::query($__query), 10), ([@, _id] match text::query($__query) || references($__rawQuery))) [_score > 0] {_type, _id, _originalId, "orderings": [_score]} | order(orderings[0] desc) [0...$__limit]`

const search = (words: string) => ({
  __types: ['post', 'person'],
  __query: `${words}*`,
  __rawQuery: words,
  __limit: 101,
})

describe.each(stores)('the Studio asks the $name store', ({open}) => {
  const store = open()
  put(store, ...GARDEN)

  test('for a list, the last change first', () => {
    expect(ask(store, LIST, {...search(''), __types: ['post']}, 'drafts')).toEqual([
      {_type: 'post', _id: 'p1', _originalId: 'drafts.p1', orderings: ['2026-01-05T00:00:00Z']},
      {_type: 'post', _id: 'p2', _originalId: 'p2', orderings: ['2026-01-03T00:00:00Z']},
      {_type: 'post', _id: 'p3', _originalId: 'drafts.p3', orderings: ['2026-01-01T00:00:00Z']},
    ])
  })

  test('for a page of that list', () => {
    const params = {...search(''), __types: ['post'], __limit: 1}
    expect(ask(store, LIST, params, 'published')).toEqual([
      {_type: 'post', _id: 'p2', _originalId: 'p2', orderings: ['2026-01-03T00:00:00Z']},
    ])
  })

  test('for what a search finds, the best first', () => {
    expect(ask(store, SEARCH, search('冷战'), 'published')).toEqual([
      {_type: 'post', _id: 'p2', _originalId: 'p2', orderings: [13]},
      {_type: 'post', _id: 'p1', _originalId: 'p1', orderings: [1]},
    ])
  })

  test('for what refers to an id that is searched for', () => {
    expect(ask(store, SEARCH, search('carney'), 'published')).toEqual([
      {_type: 'person', _id: 'carney', _originalId: 'carney', orderings: [1]},
      {_type: 'post', _id: 'p1', _originalId: 'p1', orderings: [1]},
    ])
  })

  test('for the ids of what an attribute of another document matches', () => {
    const query =
      '*[(_type == "person" && name match text::query($__query)) || (_type == "post" && title match text::query($__query))][0...1000]._id'
    expect(ask(store, query, {__query: '卡尼*'})).toEqual(['carney'])
  })

  test('for the versions of a document', () => {
    expect(ask(store, '*[sanity::versionOf($publishedId)]._id', {publishedId: 'p2'})).toEqual([
      'p2',
      'versions.r1.p2',
    ])
    expect(ask(store, '*[sanity::partOfRelease($r)]._id', {r: 'r1'})).toEqual(['versions.r1.p2'])
    expect(ask(store, 'releases::all()[].name')).toEqual(['r1'])
  })

  test('for a document and its draft by their ids', () => {
    expect(ask(store, '*[_id in $ids]{_id, title}', {ids: ['p1', 'drafts.p1', 'none']})).toEqual([
      {_id: 'drafts.p1', title: '转折点（草稿）'},
      {_id: 'p1', title: '转折点'},
    ])
  })

  test('for the types that there are, and for how many refer to a document', () => {
    expect(ask(store, 'array::unique(*[_type in $types]._type)', {types: ['post', 'tag']})).toEqual(
      ['post'],
    )
    const referring = 'count(*[references($id) && _system.group._ref != $id])'
    expect(ask(store, referring, {id: 'carney'})).toBe(1)
  })

  test('with the constraints of the older search', () => {
    const query =
      '*[_type in $__types && (title match $t0 || body[].children[].text match $t0)]._id'
    expect(ask(store, query, {__types: ['post'], t0: '冷战*'}, 'published')).toEqual(['p1', 'p2'])
    expect(ask(store, '*[pt::text(body) match $t0]._id', {t0: '美国与苏联'})).toEqual(['p1'])
  })
})
