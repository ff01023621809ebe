import {describe, expect, test} from 'vitest'
import * as queries from '../../queries/index.ts'
import {namedResult, slugsOf as slugs} from './support/garden.ts'
import {useGarden} from './support/useGarden.ts'

const {cursorAfter, firstPage, postsByStatusQuery, postsBySpeakerQuery, postsQuery} = queries
const {site} = useGarden()
const page = {...firstPage, limit: 100}

describe('a list of posts', () => {
  test('has a card of each', async () => {
    const [finance, , gyeongju] = await site().fetch(postsQuery, page)
    expect(gyeongju).toEqual({
      _id: 'post-gyeongju',
      title: '庆州四十分钟',
      slug: 'gyeongju',
      date: '2025-10-31',
      summary: '双方都用了“转折点”一词。',
      status: 'evergreen',
      area: namedResult('area-geopolitics'),
      category: namedResult('category-diplomacy'),
      series: namedResult('series-thaw'),
      tags: [namedResult('tag-trade'), namedResult('tag-canada')],
    })
    expect(finance).toEqual({
      _id: 'post-finance',
      title: 'finance',
      slug: 'finance',
      date: '2026-02-01',
      summary: null,
      status: 'evergreen',
      area: namedResult('area-finance'),
      category: null,
      series: null,
      tags: [],
    })
  })

  test.each([1, 2, 3, 4, 5, 6])('comes whole by pages of %i', async (limit) => {
    const shown: (string | null)[] = []
    let pages = 0
    let cursor: queries.PostCursor | undefined = firstPage
    while (cursor !== undefined) {
      const posts: queries.PostsQueryResult = await site().fetch(postsQuery, {...cursor, limit})
      shown.push(...slugs(posts))
      cursor = cursorAfter(posts, limit)
      pages += 1
    }
    expect(shown).toEqual(['finance', 'beijing', 'gyeongju', 'same-day', 'archived'])
    expect(pages).toBe(Math.floor(5 / limit) + 1)
  })

  test.each([
    ['area', queries.postsByAreaQuery, 'geopolitics', ['beijing', 'gyeongju', 'same-day']],
    ['category', queries.postsByCategoryQuery, 'diplomacy', ['beijing', 'gyeongju']],
    ['series', queries.postsBySeriesQuery, 'thaw', ['beijing', 'gyeongju', 'same-day']],
    ['project', queries.postsByProjectQuery, 'watch', ['gyeongju']],
    ['tag', queries.postsByTagQuery, 'canada', ['gyeongju', 'archived']],
    ['person', queries.postsByPersonQuery, 'xi', ['beijing', 'gyeongju']],
    ['company', queries.postsByCompanyQuery, 'deepseek', ['finance']],
    ['product', queries.postsByProductQuery, 'usmca', ['beijing']],
    ['media', queries.postsByMediaQuery, 'tandian', ['beijing']],
  ])('by %s: those of that name, and none for an unknown one', async (_, query, slug, expected) => {
    expect(slugs(await site().fetch(query, {...page, slug}))).toEqual(expected)
    expect(await site().fetch(query, {...page, slug: 'nobody'})).toEqual([])
  })

  test('by a speaker takes the type, too', async () => {
    expect(slugs(await bySpeaker('work', 'tandian'))).toEqual(['gyeongju'])
    expect(slugs(await bySpeaker('person', 'xi'))).toEqual(['gyeongju'])
    expect(await bySpeaker('person', 'tandian')).toEqual([])
  })

  test('by status', async () => {
    expect(slugs(await byStatus('archived'))).toEqual(['archived'])
    expect(await byStatus('inbox')).toEqual([])
  })
})

function bySpeaker(type: string, slug: string) {
  return site().fetch(postsBySpeakerQuery, {...page, type, slug})
}

function byStatus(status: string) {
  return site().fetch(postsByStatusQuery, {...page, status})
}
