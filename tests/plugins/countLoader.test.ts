import {expect, test} from 'vitest'
import {createCountLoader} from '../../plugins/entities/createCountLoader.ts'

test('ids of one turn travel in requests of fifty, and each gets its own count', async () => {
  const queries: string[] = []
  const load = createCountLoader(async (query, params) => {
    queries.push(query)
    return Object.values(params).map((id) => Number(id.slice(1)))
  })
  const ids = Array.from({length: 60}, (_, at) => `p${at}`)
  expect(await Promise.all(ids.map(load))).toEqual(ids.map((_, at) => at))
  expect(queries.map((query) => query.match(/references/g)?.length)).toEqual([50, 10])
})

test('a request that fails fails its ids alone', async () => {
  let calls = 0
  const load = createCountLoader(async () => {
    calls += 1
    if (calls === 1) throw new Error('out of reach')
    return [7]
  })
  await expect(load('a')).rejects.toThrow('out of reach')
  expect(await load('a')).toBe(7)
})
