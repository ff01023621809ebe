import {describe, expect, test} from 'vitest'
import {duePostsQuery, relatedPostsQuery, seriesNeighboursQuery} from '../../queries/index.ts'
import {linkResult, namedResult} from './support/garden.ts'
import {useGarden} from './support/useGarden.ts'

const {site, preview} = useGarden()

const gyeongju = linkResult('gyeongju', '2025-10-31', '庆州四十分钟')
const sameDay = linkResult('same-day', '2025-10-31')
const beijing = linkResult('beijing', '2026-01-16')

describe('the neighbours in a series', () => {
  const series = namedResult('series-thaw')

  test.each([
    ['gyeongju', {series, position: 1, total: 3, previous: null, next: sameDay}],
    ['same-day', {series, position: 2, total: 3, previous: gyeongju, next: beijing}],
    ['beijing', {series, position: 3, total: 3, previous: sameDay, next: null}],
    ['finance', {series: null, position: 1, total: 0, previous: null, next: null}],
  ])('of %s', async (slug, neighbours) => {
    expect(await site().fetch(seriesNeighboursQuery, {slug})).toEqual(neighbours)
  })
})

describe('related posts', () => {
  test('share the most names, and the newest comes first', async () => {
    const related = await site().fetch(relatedPostsQuery, {slug: 'gyeongju', limit: 10})
    expect(related?.map(({slug, shared}) => [slug, shared])).toEqual([
      ['beijing', 4],
      ['same-day', 3],
      ['archived', 1],
    ])
  })

  test('are as many as asked for, with their cards', async () => {
    const related = await site().fetch(relatedPostsQuery, {slug: 'archived', limit: 1})
    expect(related).toEqual([
      {
        ...gyeongju,
        summary: '双方都用了“转折点”一词。',
        status: 'evergreen',
        area: namedResult('area-geopolitics'),
        category: namedResult('category-diplomacy'),
        series: namedResult('series-thaw'),
        tags: [namedResult('tag-trade'), namedResult('tag-canada')],
        shared: 1,
      },
    ])
  })

  test('of a post that shares nothing are none; of no post, null', async () => {
    expect(await site().fetch(relatedPostsQuery, {slug: 'finance', limit: 10})).toEqual([])
    expect(await site().fetch(relatedPostsQuery, {slug: 'nowhere', limit: 10})).toBeNull()
  })
})

describe('what is due', () => {
  test('waits since before the day of its status, the longest first', async () => {
    expect(await due({inbox: '2026-03-04', draft: '2026-03-05'})).toEqual([
      {
        ...linkResult('inbox', '2026-03-03', '不该看到的冷战'),
        status: 'inbox',
        since: '2026-03-03',
      },
      {
        ...linkResult('drafting', '2026-03-04', '不该看到的冷战'),
        status: 'draft',
        since: '2026-03-04',
      },
    ])
    expect(await due({inbox: '2026-03-03', draft: '2026-03-04'})).toEqual([])
  })

  test('counts from the last review', async () => {
    expect(waiting(await due({evergreen: '2026-01-17'}))).toEqual([
      ['same-day', '2025-10-31'],
      ['beijing', '2026-01-16'],
    ])
    expect(waiting(await due({evergreen: '2026-03-02'}))).toEqual([
      ['same-day', '2025-10-31'],
      ['beijing', '2026-01-16'],
      ['finance', '2026-02-01'],
      ['site-draft', '2026-03-01'],
      ['gyeongju', '2026-03-01T08:00:00Z'],
    ])
  })
})

function due(cutOffs: {inbox?: string; draft?: string; evergreen?: string}) {
  const params = {inbox: '', draft: '', evergreen: '', ...cutOffs, limit: 100}
  return preview().fetch(duePostsQuery, params)
}

function waiting(posts: readonly {slug: string | null; since: string | null}[]) {
  return posts.map(({slug, since}) => [slug, since])
}
