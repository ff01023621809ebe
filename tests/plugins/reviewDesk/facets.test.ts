import {describe, expect, test} from 'vitest'
import type {DeskPost} from '../../../plugins/reviewDesk/data/deskPost.ts'
import {readDeskPost} from '../../../plugins/reviewDesk/data/deskPost.ts'
import {readDeskQuery, writeDeskQuery} from '../../../plugins/reviewDesk/facets/deskAddress.ts'
import type {DeskItem} from '../../../plugins/reviewDesk/facets/deskItem.ts'
import {deskItem} from '../../../plugins/reviewDesk/facets/deskItem.ts'
import {countFacets, firstValues, toggled} from '../../../plugins/reviewDesk/facets/facet.ts'
import {itemsByTitle} from '../../../plugins/reviewDesk/facets/itemsByTitle.ts'
import type {DeskQuery} from '../../../plugins/reviewDesk/facets/selectItems.ts'
import {searched, selected} from '../../../plugins/reviewDesk/facets/selectItems.ts'
import {afterKey} from '../../../plugins/reviewDesk/list/afterKey.ts'
import {changedFields} from '../../../plugins/reviewDesk/panel/changedFields.ts'
import {defaultReviewConfig} from '../../../review/index.ts'
import {record} from '../../review/support/posts.ts'

const TODAY = '2026-03-01'

const NAMES = new Map([
  ['area-geopolitics', 'geopolitics'],
  ['area-finance', 'finance-wealth'],
  ['person-carney', '馬克·卡尼'],
  ['person-xi', '习近平'],
])

const to = (id: string) => ({_type: 'reference', _ref: id})
const toEach = (...ids: string[]) => ids.map((id) => ({...to(id), _key: id}))

function post(id: string, fields: Record<string, unknown>, published = true): DeskPost {
  const row = {
    _id: id,
    _originalId: published ? id : `drafts.${id}`,
    title: id,
    slug: {_type: 'slug', current: id},
    summary: null,
    ...fields,
  }
  const read = readDeskPost(row, new Set(published ? [id] : []))
  if (read === undefined) throw new Error('A row of the desk has an id')
  return read
}

const items = [
  post(
    'sent',
    {
      title: '卡尼访华',
      status: 'draft',
      date: '2026-02-20',
      area: to('area-geopolitics'),
      people: toEach('person-carney'),
      reviews: [record('a', {at: '2026-02-21T09:00:00+08:00'})],
    },
    false,
  ),
  post(
    'sent-first',
    {
      title: '习近平与卡尼',
      status: 'draft',
      date: '2026-02-19',
      area: to('area-geopolitics'),
      people: toEach('person-carney', 'person-xi'),
      reviews: [record('a', {at: '2026-02-20T09:00:00+08:00'})],
    },
    false,
  ),
  post(
    'returned',
    {
      status: 'draft',
      date: '2026-02-18',
      area: to('area-finance'),
      reviews: [
        record('a'),
        record('b', {transition: 'return', by: 'pReviewer', note: '缺来源。'}),
      ],
    },
    false,
  ),
  post('old', {status: 'evergreen', date: '2024-01-01', area: to('area-geopolitics'), draft: true}),
  post('misspelt', {status: 'evengreen', date: '2025-01-01'}),
].map((row) => deskItem(row, defaultReviewConfig, TODAY, (id) => NAMES.get(id)))

const QUERY: DeskQuery = {view: 'all', search: '', sort: 'newest', chosen: {}}

function ids(query: Partial<DeskQuery>): readonly string[] {
  const whole = {...QUERY, ...query}
  return selected(searched(items, whole), whole).map(({id}) => id)
}

describe('what the desk lists', () => {
  test.each<[string, Partial<DeskQuery>, string[]]>([
    ['who waits longest comes first', {view: 'waiting', sort: 'turn'}, ['sent-first', 'sent']],
    ['what came back', {view: 'back', sort: 'turn'}, ['returned']],
    ['what is due', {view: 'due', sort: 'due'}, ['old']],
    ['all, the newest first', {}, ['sent', 'sent-first', 'returned', 'misspelt', 'old']],
    ['words in any script', {search: '馬克 習近平'}, ['sent-first']],
    ['a word of the title', {search: '访华'}, ['sent']],
    [
      'of one facet any will do',
      {chosen: {people: ['person-xi', 'person-carney']}},
      ['sent', 'sent-first'],
    ],
    ['facets all agree', {chosen: {status: ['draft'], area: ['area-finance']}}, ['returned']],
    ['what has none', {chosen: {area: ['']}}, ['misspelt']],
    ['what is wrong', {chosen: {problems: ['status-unknown']}}, ['misspelt']],
    ['how fresh', {chosen: {freshness: ['overdue']}}, ['old']],
    ['nothing', {search: '没有这个词'}, []],
  ])('%s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected)
  })
})

test('a facet counts what its choice would leave, the others as they are', () => {
  const chosen = {area: ['area-geopolitics'], status: ['draft']}
  const {status, area, people} = countFacets(items, chosen)
  expect(Object.fromEntries(status)).toEqual({draft: 2, evergreen: 1})
  expect(Object.fromEntries(area)).toEqual({'area-geopolitics': 2, 'area-finance': 1})
  expect(Object.fromEntries(people)).toEqual({'person-carney': 2, 'person-xi': 1})
})

test('the first values of a facet are the most frequent, and equals stand by their names', () => {
  const letters = [...'ihgfedcba'].map((letter): [string, number] => [letter, 1])
  const counts = new Map<string, number>([...letters, ['z', 2], ['none', 0]])
  const first = (limit: number) =>
    firstValues(counts, limit, (value) => value, 'en-US').map(({value}) => value)
  expect(first(2)).toEqual(['z', 'a'])
  expect(first(20)).toEqual(['z', ...'abcdefghi', 'none'])
})

test('a choice that nothing has any more stays, to be taken back', () => {
  const {tags} = countFacets(items, {tags: ['tag-gone']})
  expect(Object.fromEntries(tags)).toEqual({'tag-gone': 0})
  expect(toggled({tags: ['tag-gone']}, 'tags', 'tag-gone')).toEqual({})
  expect(toggled({tags: ['a']}, 'tags', 'b')).toEqual({tags: ['a', 'b']})
})

test('items stand in the order of their titles, and only a post that changed is made anew', async () => {
  const list = [post('a', {title: '中国'}), post('b', {title: '北京'}), post('c', {title: '中国'})]
  const posts = new Map(list.map((each) => [each.id, each]))
  const made: string[] = []
  const itemsOf = (posts: ReadonlyMap<string, DeskPost>, before: readonly DeskItem[]) =>
    itemsByTitle({
      posts,
      before,
      make(each) {
        made.push(each.id)
        return deskItem(each, defaultReviewConfig, TODAY, () => undefined)
      },
      pause: () => undefined,
      signal: new AbortController().signal,
    })
  const first = await itemsOf(posts, [])
  expect(first.map(({id}) => id)).toEqual(['b', 'a', 'c'])

  made.length = 0
  posts.delete('c')
  posts.set('b', post('b', {title: '遵义'}))
  const second = await itemsOf(posts, first)
  expect(second.map(({id, title}) => [id, title])).toEqual([
    ['a', '中国'],
    ['b', '遵义'],
  ])
  expect(made).toEqual(['b'])
})

test('the address of the page holds the whole query', () => {
  const query: DeskQuery = {
    view: 'due',
    search: '冷战 格局',
    sort: 'title',
    chosen: {status: ['draft', ''], people: ['person-xi']},
  }
  const params = writeDeskQuery(query, 'waiting')
  expect(params).toEqual([
    ['view', 'due'],
    ['q', '冷战 格局'],
    ['sort', 'title'],
    ['status', 'draft'],
    ['status', ''],
    ['people', 'person-xi'],
  ])
  expect(readDeskQuery(params, 'waiting')).toEqual(query)
  expect(writeDeskQuery({...QUERY, view: 'waiting', sort: 'turn'}, 'waiting')).toEqual([])
  expect(
    readDeskQuery(
      [
        ['view', 'nonsense'],
        ['sort', '?'],
        ['other', 'x'],
      ],
      'back',
    ),
  ).toEqual({
    view: 'back',
    search: '',
    sort: 'turn',
    chosen: {},
  })
})

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 13],
  ['PageDown', 95, 99],
  ['PageUp', 3, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['x', 50, undefined],
])('%s from row %d of 100 leads to %s', (key, at, expected) => {
  expect(afterKey(key, at, 100, 10)).toBe(expected)
})

test('what changed since a review are the fields that somebody edits', () => {
  const before = {
    _rev: 'a',
    title: '旧',
    status: 'draft',
    slug: {_type: 'slug', current: 'a'},
    insight: '删掉的',
    body: [{_key: 'b', text: '一'}],
  }
  const after = {
    _rev: 'b',
    title: '新',
    status: 'evergreen',
    reviews: [{_key: 'r'}],
    slug: {current: 'a', _type: 'slug'},
    body: [{_key: 'b', text: '二'}],
  }
  expect(changedFields(before, after)).toEqual(['title', 'body', 'insight'])
})
