import * as fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type RunningLake, startLake} from '../../lake/startLake.ts'
import {duePostsQuery} from '../../queries/index.ts'
import {
  defaultReviewConfig,
  dueOf,
  freshnessParams,
  type ReviewConfig,
  type ReviewPost,
} from '../../review/index.ts'
import {clientOf} from '../lake/support/useLake.ts'

const NAMES = ['ai', 'history', 'geopolitics']

const day = fc
  .integer({min: 0, max: 60})
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))
const interval = fc.constantFrom('never' as const, 1, 10, 30)
const rules = fc.dictionary(
  fc.constantFrom('ai', 'category-ai', 'area-geopolitics', 'geopolitics', 'history'),
  interval,
  {maxKeys: 3},
)
const drawnPost = fc.record(
  {
    status: fc.constantFrom('inbox', 'draft', 'evergreen', 'evergreen', 'archived'),
    date: day,
    reviewEvery: fc.constantFrom(0, 1, 10, 1.5, 1e9),
    category: fc.constantFrom(...NAMES),
    area: fc.constantFrom(...NAMES),
    reviews: fc.array(fc.record({day, to: fc.constantFrom('draft', 'evergreen')}), {maxLength: 3}),
  },
  {requiredKeys: ['status', 'reviews']},
)

type DrawnPost = typeof drawnPost extends fc.Arbitrary<infer Drawn> ? Drawn : never

const oldest: DrawnPost = {
  status: 'evergreen',
  date: '2023-05-01',
  reviews: [
    {day: '2023-06-01', to: 'evergreen'},
    {day: '2023-07-01', to: 'draft'},
  ],
}

/** Posts of all kinds, the same each time. */
const posts = [oldest, ...fc.sample(drawnPost, {numRuns: 150, seed: 7})].map(toPost)

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({port: 0, dataDirectory: {memory: true}, allowedOrigins: []})
  const transaction = clientOf(lake, 'administrator').transaction()
  for (const name of NAMES) {
    transaction.create({_id: `category-${name}`, _type: 'category', name})
    transaction.create({_id: `area-${name}`, _type: 'area', name})
  }
  for (const {post} of posts) transaction.create(post)
  await transaction.commit()
})
afterAll(() => lake.close())

test('the query finds what the rules of the review say, the longest waiting first', async () => {
  const seen = {due: 0, fresh: 0}
  const agree = fc.asyncProperty(
    rules,
    rules,
    interval,
    day,
    async (areas, categories, every, today) => {
      const config: ReviewConfig = {...defaultReviewConfig, freshness: {every, areas, categories}}
      const found = await clientOf(lake, 'editor').fetch(duePostsQuery, {
        ...freshnessParams(config, today),
        limit: 1000,
      })
      const due = posts
        .filter(({post, facts}) => (dueOf(post, config, today, facts)?.dueOn ?? '9999') <= today)
        .map(({post}) => post._id)
      expect(found.map(({_id}) => _id).toSorted()).toEqual(due.toSorted())
      const days = found.map(({since}) => since ?? '9999')
      expect(days.toSorted()).toEqual(days)
      seen.due += due.length
      seen.fresh += posts.length - due.length
    },
  )
  await fc.assert(agree, {numRuns: 40})
  expect(Math.min(seen.due, seen.fresh)).toBeGreaterThan(100)
})

test('it counts from the last review that found a post good', async () => {
  const config = {...defaultReviewConfig, freshness: {every: 10}}
  const [first] = await clientOf(lake, 'editor').fetch(duePostsQuery, {
    ...freshnessParams(config, '2024-03-01'),
    limit: 1,
  })
  expect(first).toEqual({
    _id: 'post-0',
    title: 'post-0',
    slug: null,
    date: '2023-05-01',
    status: 'evergreen',
    since: '2023-06-01',
  })
})

function toPost({category, area, reviews, ...fields}: DrawnPost, index: number) {
  const _id = `post-${index}`
  const post = {
    ...fields,
    _id,
    _type: 'post',
    title: _id,
    ...(category === undefined ? {} : {category: reference(`category-${category}`)}),
    ...(area === undefined ? {} : {area: reference(`area-${area}`)}),
    reviews: reviews.map(({day, to}, at) => ({
      _type: 'reviewRecord',
      _key: `k${at}`,
      // By the reviewer's own clock: another day in UTC.
      at: `${day}T07:30:00+08:00`,
      to,
    })),
  } satisfies ReviewPost
  const facts = {
    ...(category === undefined ? {} : {categoryName: category}),
    ...(area === undefined ? {} : {areaName: area}),
  }
  return {post, facts}
}

function reference(_ref: string) {
  return {_type: 'reference', _ref}
}
