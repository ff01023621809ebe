import {describe, expect, test} from 'vitest'
import {relatedPostsQuery, seriesNeighboursQuery} from '../../queries/index.ts'
import {linkResult, namedResult} from './support/garden.ts'
import {useGarden} from './support/useGarden.ts'

const {site} = useGarden()

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
