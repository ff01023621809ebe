import {describe, expect, test} from 'vitest'

import {asker} from './support/ask.ts'
import {useLake} from './support/useLake.ts'

const MUTATE = '/v2025-02-19/data/mutate/production'

describe('requests that cannot be answered', () => {
  const lake = useLake('SQLite')
  const ask = asker(lake.address)
  const bearer = (): string => `Bearer ${lake.running().tokens.editor}`

  test.each([
    ['no JSON', '{"mutations":'],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a list', '[]'],
    ['without mutations', '{}'],
    ['of mutations that are none', '{"mutations":[1]}'],
    ['of a mutation of no kind', '{"mutations":[{}]}'],
    ['of a mutation of two kinds', '{"mutations":[{"create":{},"delete":{}}]}'],
    ['empty', ''],
  ])('a body that is %s is a 400 in the shape that clients know', async (_title, body) => {
    const response = await lake.fetch(MUTATE, {method: 'POST', body}, 'editor')
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/json')
    await expect(response.json()).resolves.toHaveProperty('error')
  })

  test.each([
    [MUTATE, 4_000_000],
    ['/v1/data/actions/production', 4_000_000],
    ['/v1/assets/files/production', 100_000_000],
  ])('a body that is too large for %s is refused, announced or not', async (path, limit) => {
    const announced = {authorization: bearer(), 'content-length': String(limit * 1_000)}
    expect((await ask(path, announced, {method: 'POST', body: '{'})).status).toBe(413)
    const streamed = await lake.fetch(path, unannounced(limit + 1), 'editor')
    expect(streamed.status).toBe(413)
    await expect(streamed.json()).resolves.toEqual({
      statusCode: 413,
      error: 'Request Entity Too Large',
      message: `Request body exceeds limit of ${limit} bytes`,
    })
  })

  test.each([
    ['/v1/data/query/production', 'query'],
    ['/v1/data/query/production?query=$a&$a=b', '$a'],
    ['/v1/data/history/production/documents/p', 'revision'],
    ['/v1/data/history/production/transactions/p?limit=many', 'limit'],
  ])('%s is a 400 that says what is wrong', async (path, word) => {
    const response = await ask(path, {authorization: bearer()})
    expect(response.status).toBe(400)
    expect(JSON.parse(response.body)).toEqual({
      statusCode: 400,
      error: 'Bad Request',
      message: expect.stringContaining(word),
    })
  })

  test('a path that is none is counted', async () => {
    const before = lake.running().unknownRequests.length
    const response = await ask('/v1/data/teleport/production')
    expect(response.status).toBe(404)
    expect(JSON.parse(response.body)).toEqual({
      statusCode: 404,
      error: 'Not Found',
      message: 'No such endpoint: GET /v1/data/teleport/production',
    })
    expect(lake.running().unknownRequests.slice(before)).toEqual([
      'GET /v1/data/teleport/production',
    ])
  })

  test('a dataset that is none is a 404', async () => {
    const response = await ask('/v1/data/query/nowhere?query=*')
    expect(response.status).toBe(404)
    expect(JSON.parse(response.body)).toMatchObject({message: 'Dataset not found: "nowhere"'})
  })

  test('none of them is a fault of the lake', () => {
    expect(lake.log.filter((line) => !line.startsWith('No such endpoint'))).toEqual([])
  })
})

/** A request whose body does not say how long it is. */
function unannounced(bytes: number): RequestInit {
  const chunk = new Uint8Array(64_000).fill(0x20)
  let left = bytes
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left <= 0) return controller.close()
      controller.enqueue(chunk.subarray(0, left))
      left -= chunk.byteLength
    },
  })
  // `duplex` is required by Node for such a body and unknown to the types of browsers.
  return Object.assign<RequestInit, object>({method: 'POST', body}, {duplex: 'half'})
}
