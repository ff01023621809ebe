import {expect, test} from 'vitest'
import {
  feedQuery,
  postQuery,
  redirectQuery,
  redirectsQuery,
  sitemapQuery,
} from '../../queries/index.ts'
import {namedResult} from './support/garden.ts'
import {useGarden, WRITTEN} from './support/useGarden.ts'

const {site} = useGarden()

test('a feed has the newest posts with their text', async () => {
  const feed = await site().fetch(feedQuery, {limit: 3})
  const gyeongju = await site().fetch(postQuery, {slug: 'gyeongju'})
  expect(feed.map(({slug}) => slug)).toEqual(['finance', 'beijing', 'gyeongju'])
  expect(feed[2]).toEqual({
    _id: 'post-gyeongju',
    title: '庆州四十分钟',
    slug: 'gyeongju',
    date: '2025-10-31',
    updated: WRITTEN,
    summary: '双方都用了“转折点”一词。',
    source: 'https://example.org/watch?v=1',
    author: [namedResult('organization-apec')],
    tags: [namedResult('tag-trade'), namedResult('tag-canada')],
    body: gyeongju?.body,
  })
})

test('a sitemap has every address that readers see', async () => {
  const updated = WRITTEN
  const names = [
    ['area', 'finance'],
    ['area', 'geopolitics'],
    ['category', 'diplomacy'],
    ['organization', 'apec'],
    ['organization', 'deepseek'],
    ['person', 'carney'],
    ['person', 'xi'],
    ['product', 'usmca'],
    ['project', 'watch'],
    ['series', 'thaw'],
    ['tag', 'canada'],
    ['tag', 'trade'],
    ['work', 'tandian'],
  ]
  const posts = ['finance', 'beijing', 'gyeongju', 'same-day', 'archived']
  expect(await site().fetch(sitemapQuery)).toEqual({
    posts: posts.map((slug) => ({slug, updated})),
    names: names.map(([_type, slug]) => ({_type, slug, updated})),
    concepts: [{_type: 'concept', slug: 'cold-war', updated}],
  })
})

test('redirects lead from former slugs to the ones that there are', async () => {
  expect(await site().fetch(redirectsQuery)).toEqual([
    {_type: 'person', formerSlugs: ['mark'], slug: 'carney'},
    {_type: 'tag', formerSlugs: ['tariffs', 'trade-war'], slug: 'trade'},
  ])
  expect(await site().fetch(redirectQuery, {type: 'tag', slug: 'trade-war'})).toBe('trade')
  expect(await site().fetch(redirectQuery, {type: 'person', slug: 'trade-war'})).toBeNull()
  expect(await site().fetch(redirectQuery, {type: 'tag', slug: 'trade'})).toBeNull()
})
