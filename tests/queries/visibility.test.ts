import {describe, expect, test} from 'vitest'
import {
  feedQuery,
  firstPage,
  postQuery,
  postsByPersonQuery,
  postsByTagQuery,
  postsQuery,
  sitemapQuery,
} from '../../queries/index.ts'
import {slugsOf as slugs} from './support/garden.ts'
import {useGarden} from './support/useGarden.ts'

const {site, preview} = useGarden()
const page = {...firstPage, limit: 100}

const PUBLISHED = ['finance', 'beijing', 'gyeongju', 'same-day', 'archived']

describe('what readers see', () => {
  test.each([
    ['gyeongju', 'evergreen', true],
    ['archived', 'archived, which the flags leave on the site', true],
    ['excluded', 'excluded from lists', true],
    ['site-draft', 'a site draft', false],
    ['inbox', 'in the inbox', false],
    ['drafting', 'being written', false],
    ['undated', 'without a day', false],
    ['unpublished', 'not published in the dataset', false],
  ])('%s (%s): %s', async (slug, _, isSeen) => {
    const post = await site().fetch(postQuery, {slug})
    expect(post?.slug).toBe(isSeen ? slug : undefined)
  })

  test('lists, feed and sitemap show the same posts', async () => {
    expect(slugs(await site().fetch(postsQuery, page))).toEqual(PUBLISHED)
    expect(slugs(await site().fetch(feedQuery, {limit: 100}))).toEqual(PUBLISHED)
    expect(slugs((await site().fetch(sitemapQuery)).posts)).toEqual(PUBLISHED)
  })

  test('a preview differs in what is in the dataset, and in nothing else', async () => {
    expect(slugs(await preview().fetch(postsQuery, page))).toEqual(['unpublished', ...PUBLISHED])
    const post = await preview().fetch(postQuery, {slug: 'unpublished'})
    expect(post?._id).toBe('post-unpublished')
    expect(await preview().fetch(postQuery, {slug: 'site-draft'})).toBeNull()
  })

  test('no list by a name shows more', async () => {
    const tagged = await site().fetch(postsByTagQuery, {...page, slug: 'trade'})
    expect(slugs(tagged)).toEqual(['beijing', 'gyeongju', 'same-day'])
    const named = await site().fetch(postsByPersonQuery, {...page, slug: 'carney'})
    expect(slugs(named)).toEqual(['beijing', 'gyeongju', 'same-day'])
  })
})
