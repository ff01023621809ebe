import {describe, expect, test} from 'vitest'
import {
  appearancesQuery,
  byYear,
  coAppearances,
  entityIndexQuery,
  entityQuery,
  firstName,
  firstPage,
  nameAfter,
  nameIn,
  type NameCursor,
  postsByEntityQuery,
  taxonomyIndexQuery,
} from '../../queries/index.ts'
import {linkResult, namedResult, slugsOf} from './support/garden.ts'
import {useGarden} from './support/useGarden.ts'

const {site} = useGarden()

describe('an entity', () => {
  test('comes with its names and the number of its posts', async () => {
    expect(await site().fetch(entityQuery, {type: 'person', slug: 'carney'})).toEqual({
      ...namedResult('person-carney'),
      aliases: ['卡尼'],
      description: '加拿大总理。',
      externalIds: [],
      postCount: 3,
    })
    expect(await site().fetch(entityQuery, {type: 'concept', slug: 'cold-war'})).toEqual({
      ...namedResult('concept-cold-war'),
      aliases: null,
      description: null,
      expansion: 'Cold War',
      definition: '两大阵营的长期对峙。',
      externalIds: [{scheme: 'wikidata', value: 'Q8683'}],
      postCount: 1,
    })
  })

  test('is none of another type', async () => {
    expect(await site().fetch(entityQuery, {type: 'product', slug: 'carney'})).toBeNull()
    expect(await site().fetch(entityQuery, {type: 'post', slug: 'gyeongju'})).toBeNull()
  })

  test('appears in posts that name it, or mention it in their text', async () => {
    const params = {...firstPage, limit: 100, type: 'person', slug: 'xi'}
    const posts = await site().fetch(postsByEntityQuery, params)
    expect(slugsOf(posts)).toEqual(['finance', 'beijing', 'gyeongju'])
  })
})

describe('the appearances of an entity', () => {
  const finance = {...linkResult('finance', '2026-02-01'), named: ['organization-deepseek']}
  const beijing = {
    ...linkResult('beijing', '2026-01-16'),
    named: ['person-xi', 'person-carney', 'product-usmca', 'work-tandian'],
  }
  const gyeongju = {
    ...linkResult('gyeongju', '2025-10-31', '庆州四十分钟'),
    named: ['person-carney', 'person-xi', 'organization-apec', 'work-tandian'],
  }

  test('are a timeline, and say who appears with it how often', async () => {
    const appearances = await site().fetch(appearancesQuery, {type: 'person', slug: 'xi'})
    expect(appearances).toEqual({
      _id: 'person-xi',
      posts: [finance, beijing, gyeongju],
      others: [
        namedResult('organization-apec'),
        namedResult('organization-deepseek'),
        namedResult('person-carney'),
        namedResult('product-usmca'),
        namedResult('work-tandian'),
      ],
    })
    if (appearances === null) return
    expect(byYear(appearances.posts)).toEqual([
      {year: '2026', posts: [finance, beijing]},
      {year: '2025', posts: [gyeongju]},
    ])
    expect(coAppearances(appearances)).toEqual([
      {entity: namedResult('person-carney'), count: 2},
      {entity: namedResult('work-tandian'), count: 2},
      {entity: namedResult('organization-apec'), count: 1},
      {entity: namedResult('organization-deepseek'), count: 1},
      {entity: namedResult('product-usmca'), count: 1},
    ])
  })
})

describe('an index', () => {
  test('of tags has those that a post has, the most used first', async () => {
    expect(await site().fetch(taxonomyIndexQuery, {type: 'tag'})).toEqual([
      {...namedResult('tag-trade'), description: null, postCount: 3},
      {...namedResult('tag-canada'), description: null, postCount: 2},
    ])
    expect(await site().fetch(taxonomyIndexQuery, {type: 'project'})).toEqual([
      {...namedResult('project-watch'), description: '地缘政治观察', postCount: 1},
    ])
    expect(await site().fetch(taxonomyIndexQuery, {type: 'person'})).toEqual([])
  })

  test('of entities comes by the page', async () => {
    const first = await organizationAfter(firstName)
    expect(first).toEqual([{...namedResult('organization-apec'), description: null, postCount: 1}])
    const next = nameAfter(first, 1)
    expect(next).toEqual({name: 'APEC', id: 'organization-apec'})
    const second = await organizationAfter(next ?? firstName)
    expect(second).toEqual([
      {...namedResult('organization-deepseek'), description: null, postCount: 1},
    ])
    const third = await organizationAfter(nameAfter(second, 1) ?? firstName)
    expect(third).toEqual([])
    expect(nameAfter(third, 1)).toBeUndefined()
  })
})

describe('a name', () => {
  const carney = namedResult('person-carney')

  test.each([
    [['zh-Hans'], '马克·卡尼'],
    [['fr', 'en', 'zh-Hans'], 'Mark Carney'],
    [['fr'], 'Mark Carney'],
    [[], 'Mark Carney'],
  ])('in %j is %s', (languages, name) => {
    expect(nameIn({name: 'Mark Carney', names: carney.names}, ...languages)).toBe(name)
  })
})

function organizationAfter(cursor: NameCursor) {
  return site().fetch(entityIndexQuery, {...cursor, type: 'organization', limit: 1})
}
