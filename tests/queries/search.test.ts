import {describe, expect, test} from 'vitest'
import {searchNamesQuery, searchPostsQuery, searchTitlesQuery} from '../../queries/index.ts'
import {namedResult} from './support/garden.ts'
import {useGarden} from './support/useGarden.ts'

const {site} = useGarden()

const posts = async (words: string, limit = 10) => {
  const found = await site().fetch(searchPostsQuery, {words, limit})
  return found?.map(({slug}) => slug)
}

describe('a search for posts', () => {
  test.each([
    ['冷战', ['finance', 'gyeongju'], 'inside of a sentence, and by the concept that it explains'],
    ['冷戰', ['finance', 'gyeongju'], 'in the other script'],
    ['庆州', ['gyeongju'], 'in a title'],
    ['"四十分钟"', ['gyeongju'], 'as a phrase'],
    ['卡尼', ['beijing', 'gyeongju', 'same-day'], 'by another name of who is named'],
    ['Beij*', ['beijing'], 'by a beginning'],
    ['庆州 -转折点', [], 'but without a word'],
    ['不该看到', [], 'and never what readers do not see'],
  ])('%s: %j, %s', async (words, expected) => {
    expect(await posts(words)).toEqual(expected)
  })

  test('gives the best first, and no more than asked for', async () => {
    expect(await posts('转折点')).toEqual(['gyeongju'])
    expect(await posts('冷战', 1)).toEqual(['finance'])
  })

  test('has cards', async () => {
    expect(await site().fetch(searchPostsQuery, {words: '格局', limit: 10})).toEqual([
      {
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
      },
    ])
  })

  test('in titles takes letters as they are', async () => {
    const titled = await site().fetch(searchTitlesQuery, {words: '州四十', limit: 10})
    expect(titled.map(({slug}) => slug)).toEqual(['gyeongju'])
    const upper = await site().fetch(searchTitlesQuery, {words: 'SAME-', limit: 10})
    expect(upper.map(({slug}) => slug)).toEqual(['same-day'])
  })
})

describe('a search for names', () => {
  test.each([
    ['卡尼', ['person-carney']],
    ['習近平', ['person-xi']],
    ['Cold', ['concept-cold-war']],
    ['深度求索', ['organization-deepseek']],
    ['破冰', ['series-thaw']],
  ])('%s: %j', async (words, ids) => {
    expect(await site().fetch(searchNamesQuery, {words, limit: 10})).toEqual(ids.map(namedResult))
  })
})
