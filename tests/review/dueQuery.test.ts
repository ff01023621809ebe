import {
  assert,
  asyncProperty,
  array,
  constantFrom,
  integer,
  option,
  record as fields,
} from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import type {ReviewPost, ReviewConfig} from '../../review/index.ts'
import {defaultReviewConfig, dueOf, freshnessParams} from '../../review/index.ts'
import {STATUSES} from './support/arbitraryPosts.ts'
import {dueFilter} from './support/dueFilter.ts'
import {goodPost, record} from './support/posts.ts'

const NAMES = ['ai', 'history', 'geopolitics']

const aDay = integer({min: 0, max: 60}).map((days) =>
  new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10),
)
const maybe = <Value>(values: readonly Value[]) => constantFrom(undefined, ...values)
const anInterval = constantFrom('never' as const, 1, 10, 30)

const somePosts = array(
  fields({
    status: constantFrom(...STATUSES, 'evergreen', 'evergreen'),
    date: option(aDay, {nil: undefined}),
    reviewEvery: maybe([0, 1, 10, 1.5]),
    category: maybe(NAMES),
    area: maybe(NAMES),
    reviews: array(fields({day: aDay, to: constantFrom(...STATUSES, 'evergreen')}), {maxLength: 3}),
  }),
  {minLength: 1, maxLength: 12},
)

/** Rules by name and by id, for some of the areas and categories. */
const someRules = array(
  fields({
    key: constantFrom('ai', 'category-ai', 'area-geopolitics', 'geopolitics', 'history'),
    every: anInterval,
  }),
  {maxLength: 3},
).map((rules) => Object.fromEntries(rules.map(({key, every}) => [key, every])))

const taxonomy: ReviewPost[] = NAMES.flatMap((name) =>
  ['category', 'area'].map((_type) => ({_id: `${_type}-${name}`, _type, name})),
)

test('a query and the function find the same posts', async () => {
  const tree = parse(`*[${dueFilter}]._id`)
  const seen = {due: 0, fresh: 0}
  const agree = asyncProperty(
    somePosts,
    someRules,
    someRules,
    anInterval,
    aDay,
    async (drawn, areas, categories, every, today) => {
      const config: ReviewConfig = {...defaultReviewConfig, freshness: {every, areas, categories}}
      const posts = drawn.map((one, at) => postOf(`post-${at}`, one))
      const value = await evaluate(tree, {
        dataset: [...posts.map(({post}) => post), ...taxonomy],
        params: freshnessParams(config, today),
      })
      const due = posts
        .filter(({post, facts}) => {
          const found = dueOf(post, config, today, facts)
          return found !== undefined && found.dueOn <= today
        })
        .map(({post}) => post._id)
      expect(await value.get()).toEqual(due)
      seen.due += due.length
      seen.fresh += posts.length - due.length
    },
  )
  await assert(agree, {numRuns: 400})
  expect(Math.min(seen.due, seen.fresh)).toBeGreaterThan(100)
})

interface DrawnPost {
  readonly status: string
  readonly date: string | undefined
  readonly reviewEvery: number | undefined
  readonly category: string | undefined
  readonly area: string | undefined
  readonly reviews: readonly {readonly day: string; readonly to: string}[]
}

function postOf(_id: string, {category, area, reviews, date, reviewEvery, status}: DrawnPost) {
  const {category: _, area: __, date: ___, ...text} = goodPost
  const post = {
    ...text,
    _id,
    status,
    ...(date === undefined ? {} : {date}),
    ...(reviewEvery === undefined ? {} : {reviewEvery}),
    ...(category === undefined ? {} : {category: {_ref: `category-${category}`}}),
    ...(area === undefined ? {} : {area: {_ref: `area-${area}`}}),
    reviews: reviews.map(({day, to}, at) => record(`k${at}`, {at: `${day}T23:30:00+08:00`, to})),
  }
  const facts = {
    ...(category === undefined ? {} : {categoryName: category}),
    ...(area === undefined ? {} : {areaName: area}),
  }
  return {post, facts}
}
