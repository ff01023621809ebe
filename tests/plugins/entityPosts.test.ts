import {expect, test} from 'vitest'
import {circlePlaces} from '../../plugins/entities/page/circlePlaces.ts'
import {companionsOf, excerptAt, readEntityPosts} from '../../plugins/entities/page/entityPosts.ts'

test('companions are counted by posts, the most frequent first, and never oneself', () => {
  const posts = readEntityPosts([
    {_id: 'p', title: 'P', date: '2026-01-02', places: ['people'], named: ['a', 'b', 'c']},
    {_id: 'q', title: null, date: null, places: [], named: ['c', 'a']},
    'no row',
  ])
  expect(posts[1]).toEqual({id: 'q', title: 'q', date: '', places: ['body'], named: ['c', 'a']})
  expect(companionsOf(posts, 'a')).toEqual([
    {id: 'c', count: 2},
    {id: 'b', count: 1},
  ])
})

test('an excerpt has what stands around a name, in one line', () => {
  expect(excerptAt('第一行\n\n卡尼说', 5, 7)).toEqual({
    before: '第一行 ',
    name: '卡尼',
    after: '说',
  })
})

test('places stand apart, and inside of the picture', () => {
  for (const count of [1, 8, 9, 16]) {
    const places = circlePlaces(count)
    expect(new Set(places.map(({x, y}) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(count)
    expect(places.every(({x, y}) => x > 5 && x < 95 && y > 5 && y < 95)).toBe(true)
  }
})
