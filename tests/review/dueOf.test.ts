import {describe, expect, test} from 'vitest'
import type {FreshnessFacts, ReviewPost, ReviewConfig} from '../../review/index.ts'
import {defaultReviewConfig, dueOf, freshnessParams} from '../../review/index.ts'
import {goodPost, record} from './support/posts.ts'

const TODAY = '2026-03-01'

const config: ReviewConfig = {
  ...defaultReviewConfig,
  freshness: {
    every: 365,
    categories: {'category-ai': 30, history: 'never'},
    areas: {geopolitics: 90},
    afterEntityChange: 14,
    afterNewSource: 7,
  },
}

const evergreen: ReviewPost = {...goodPost, status: 'evergreen', date: '2026-01-01'}

function due(change: ReviewPost = {}, facts: FreshnessFacts = {}, today = TODAY) {
  return dueOf({...evergreen, ...change}, config, today, facts)
}

const confirmed = (at: string, to = 'evergreen') => record(at, {at, to, from: to})

test('a post is due so many days after its date, and says why', () => {
  expect(due()).toEqual({
    dueOn: '2027-01-01',
    overdueBy: 0,
    reason: {
      code: 'interval',
      message: {
        'zh-Hans': '日期是 2026-01-01，还没有审阅过，每 365 天要看一次。',
        'en-US': 'It is of 2026-01-01, was never reviewed, and wants a look every 365 days.',
      },
    },
  })
})

test('a review begins a new time, on the reviewer’s own day', () => {
  const reviews = [confirmed('2026-01-20T07:30:00+08:00')]
  expect(due({reviews, reviewEvery: 30})).toEqual({
    dueOn: '2026-02-19',
    overdueBy: 10,
    reason: {
      code: 'interval',
      message: {
        'zh-Hans': '2026-01-20 审阅过，每 30 天要再看一次。',
        'en-US': 'It was reviewed on 2026-01-20 and wants another look every 30 days.',
      },
    },
  })
})

describe('which interval', () => {
  const category = {_type: 'reference', _ref: 'category-ai'}
  test.each<[string, ReviewPost, FreshnessFacts, string | undefined]>([
    ['the post’s own', {category, reviewEvery: 10}, {}, '2026-01-11'],
    ['the post’s own never', {category, reviewEvery: 0}, {}, undefined],
    ['a part of a day is a day', {reviewEvery: 1.5}, {}, '2026-01-03'],
    ['a century at most', {reviewEvery: 1e300}, {}, '2125-12-08'],
    ['no number is no rule', {category, reviewEvery: 'weekly'}, {}, '2026-01-31'],
    ['the category by id', {category}, {areaName: 'geopolitics'}, '2026-01-31'],
    ['the category by name', {}, {categoryName: 'history'}, undefined],
    ['the area by name', {}, {areaName: 'geopolitics', categoryName: 'x'}, '2026-04-01'],
    ['the usual', {}, {areaName: 'x', categoryName: 'y'}, '2027-01-01'],
  ])('%s', (_, change, facts, dueOn) => {
    expect(due(change, facts)?.dueOn).toBe(dueOn)
  })
})

describe('which day it counts from', () => {
  test.each<[string, ReviewPost, string]>([
    [
      'the last review',
      {reviews: [confirmed('2026-01-05'), confirmed('2026-01-20')]},
      '2026-01-30',
    ],
    [
      'not one that led elsewhere',
      {reviews: [confirmed('2026-01-05'), confirmed('2026-01-20', 'draft')]},
      '2026-01-15',
    ],
    ['not one at no time', {reviews: [confirmed('soon')]}, '2026-01-11'],
    ['today, without any', {date: undefined}, TODAY],
    ['today, with a date that is none', {date: '2026-02-30'}, TODAY],
  ])('%s', (_, change, dueOn) => {
    expect(due({...change, reviewEvery: 10})?.dueOn).toBe(dueOn)
  })
})

test.each([['inbox'], ['draft'], ['archived'], ['evengreen'], [undefined]])(
  'at status %s a post doesn’t grow old',
  (status) => {
    expect(due({status})).toBeUndefined()
  },
)

test.each([
  ['2026-01-10', 0],
  ['2026-01-11', 0],
  ['2026-01-12', 1],
  ['2028-03-01', 780],
])('on %s it is overdue by %i days', (today, days) => {
  expect(due({reviewEvery: 10}, {}, today)).toMatchObject({dueOn: '2026-01-11', overdueBy: days})
})

const change = (on: string, entity = 'person-mark-carney') => ({entityChanges: [{entity, on}]})
const source = (on: string, entities = ['person-mark-carney'], id = 'source-new') => ({
  newSources: [{source: id, entities, on}],
})

describe('brought forward', () => {
  const mention = {markDefs: [{_type: 'mention', entity: {_ref: 'organization-apec'}}]}
  const citation = {markDefs: [{_type: 'citation', source: {_ref: 'source-known'}}]}

  test.each<[string, ReviewPost, FreshnessFacts, string]>([
    ['by a change of somebody named', {}, change('2026-02-01'), '2026-02-15'],
    [
      'by one of somebody mentioned',
      {body: [mention]},
      change('2026-02-01', 'organization-apec'),
      '2026-02-15',
    ],
    ['not by one on the day of the review', {}, change('2026-01-01'), '2027-01-01'],
    ['not by one of somebody else', {}, change('2026-02-01', 'person-x'), '2027-01-01'],
    ['by a source on somebody named', {}, source('2026-02-01'), '2026-02-08'],
    ['not by a source on others', {}, source('2026-02-01', ['person-x']), '2027-01-01'],
    [
      'not by one that it cites',
      {body: [citation]},
      source('2026-02-01', undefined, 'source-known'),
      '2027-01-01',
    ],
    ['by what is earliest', {}, {...change('2026-01-20'), ...source('2026-02-01')}, '2026-02-03'],
    ['not to a later day', {reviewEvery: 10}, change('2026-02-01'), '2026-01-11'],
  ])('%s', (_, post, facts, dueOn) => {
    expect(due(post, facts)?.dueOn).toBe(dueOn)
  })

  test('it says by what', () => {
    expect(due({}, change('2026-02-01'))?.reason).toEqual({
      code: 'entity-changed',
      about: 'person-mark-carney',
      message: {
        'zh-Hans': '文章写到的一个条目在 2026-02-01 改过。',
        'en-US': 'Something that the post refers to changed on 2026-02-01.',
      },
    })
    expect(due({}, source('2026-02-01'))?.reason).toEqual({
      code: 'new-source',
      about: 'source-new',
      message: {
        'zh-Hans': '2026-02-01 收进了一篇来源，说的是文章写到的人或事。',
        'en-US': 'A source on what the post is about was clipped on 2026-02-01.',
      },
    })
    expect(due({date: undefined})?.reason.code).toBe('never-dated')
  })

  test('never is never, and without a delay news don’t matter', () => {
    expect(due({reviewEvery: 0}, change('2026-02-01'))).toBeUndefined()
    const freshness = {every: 365}
    const news = {...change('2026-02-01'), ...source('2026-02-01')}
    expect(dueOf(evergreen, {...config, freshness}, TODAY, news)?.dueOn).toBe('2027-01-01')
  })
})

test('the parameters of a query are days, and null for never', () => {
  expect(freshnessParams(config, TODAY)).toEqual({
    today: TODAY,
    aging: ['evergreen'],
    cutoff: '2025-03-01',
    categories: [
      {key: 'category-ai', cutoff: '2026-01-30'},
      {key: 'history', cutoff: null},
    ],
    areas: [{key: 'geopolitics', cutoff: '2025-12-01'}],
  })
})
