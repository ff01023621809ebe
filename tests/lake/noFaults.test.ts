import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {ROUTES} from '../../lake/routes/table.ts'
import {asker} from './support/ask.ts'
import {useLake} from './support/useLake.ts'

/** Parts of paths, and values of parameters, that somebody could have meant to do harm with. */
const PARTS =
  ' production dateline a,b me .. %2e%2e %2F %00 % %E0%A4%A %E5%86%B7 __proto__ constructor'
    .split(' ')
    .concat('x'.repeat(300), `${'0'.repeat(40)}.constructor`)
const NAMES = [
  'query $a perspective lastRevision time revision limit fromTime toTime fromTransaction'.split(
    ' ',
  ),
  'effectFormat authors types dl filename'.split(' '),
].flat()
const VALUES = ['*', '"a"', '1', '', 'true', '%', '%E0%A4%A', 'mendoza', 'drafts,raw', '1e999']

const call = fc.record({
  route: fc.constantFrom(...ROUTES),
  version: fc.constantFrom('', '/v1', '/vX', '/v2025-02-19'),
  parts: fc.array(fc.constantFrom(...PARTS), {minLength: 3, maxLength: 3}),
  parameters: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)), {
    maxLength: 3,
  }),
  body: fc.json({maxDepth: 2}),
})

describe('no request is a fault of the lake', () => {
  const lake = useLake('memory')
  const ask = asker(lake.address)

  test('whatever its path, parameters and body', async () => {
    await fc.assert(
      fc.asyncProperty(call, async ({route, version, parts, parameters, body}) => {
        const names = parts.values()
        const path = route.path.replaceAll(/:\w+/g, () => names.next().value ?? '')
        const search = parameters.map(([name, value]) => `${name}=${value}`).join('&')
        const authorization = `Bearer ${lake.running().tokens.administrator}`
        const {status} = await ask(
          `${version}${path}?${search}`,
          {authorization},
          {method: route.method, body: route.method === 'GET' ? '' : body},
        )
        expect(status).toBeLessThan(500)
      }),
      {numRuns: 500, seed: 7},
    )
    expect(lake.log.filter((line) => !line.startsWith('No such endpoint'))).toEqual([])
  })

  test.each(['/v1/socket/%', '/v1/socket/nowhere', '//', '/v1/socket/../x'])(
    'a socket to %s is refused',
    async (path) => {
      const upgrade = {connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13'}
      const key = {'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ=='}
      const {status} = await ask(path, {...upgrade, ...key})
      expect(status).toBe(404)
    },
  )
})
