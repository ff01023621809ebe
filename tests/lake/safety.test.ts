import {statSync} from 'node:fs'
import {connect} from 'node:net'
import {networkInterfaces} from 'node:os'
import {join} from 'node:path'

import {describe, expect, test} from 'vitest'
import {WebSocket} from 'ws'

import {asker, PREFLIGHT} from './support/ask.ts'
import {STUDIO, useLake} from './support/useLake.ts'

const QUERY = '/v2025-02-19/data/query/production?query=*'
const LISTEN = '/v2025-02-19/data/listen/production?query=*'
const MUTATE = '/v2025-02-19/data/mutate/production'

describe('what the lake keeps out', () => {
  const lake = useLake('SQLite')
  const ask = asker(lake.address)
  const bearer = (): string => `Bearer ${lake.running().tokens.editor}`

  test.each([
    'evil.example',
    'evil.example:3334',
    'localhost.evil.example',
    'a.b.localhost',
    '127.0.0.1.evil.example',
    '192.168.0.7',
  ])('a page whose name was made to point here: %j', async (host) => {
    const response = await ask(QUERY, {host, authorization: bearer()})
    expect(response.status).toBe(403)
    expect(JSON.parse(response.body)).toEqual({
      statusCode: 403,
      error: 'Forbidden',
      message: 'This lake answers to the names of this machine only',
    })
  })

  test.each(['localhost', 'dateline.localhost', 'l3.localhost', '127.0.0.1'])(
    'the names of this machine are let in: %s',
    async (name) => {
      const response = await ask(QUERY, {host: `${name}:${lake.running().port}`})
      expect(response.status).toBe(200)
    },
  )

  test('other machines find nothing on this port', async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({internal, family}) => !internal && family === 'IPv4')
    for (const {address} of addresses) {
      const refused = await new Promise((resolve) => {
        const socket = connect(lake.running().port, address)
        socket.on('error', () => resolve(true))
        socket.on('connect', () => resolve(false))
      })
      expect(refused).toBe(true)
    }
  })

  test.each([
    ['another site', {origin: 'https://evil.example'}],
    ['another port of this machine', {origin: 'http://localhost:9999'}],
    ['a sandboxed page', {origin: 'null'}],
    ['an image or a script on another site', {'sec-fetch-site': 'cross-site'}],
    [
      'a link on another site',
      {'sec-fetch-site': 'cross-site', referer: 'https://evil.example/page'},
    ],
  ])('%s can neither read nor write', async (_title, headers) => {
    const authorization = bearer()
    for (const path of [QUERY, LISTEN, '/v1/users/me', '/images/dateline/production/x.png']) {
      const response = await ask(path, {...headers, authorization})
      expect([path, response.status]).toEqual([path, 403])
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
    const body = JSON.stringify({mutations: [{create: {_id: 'evil', _type: 'post'}}]})
    // What a page may send without being asked first: no `authorization`, and one of three types.
    const simple = {...headers, 'content-type': 'text/plain'}
    expect((await ask(MUTATE, simple, {method: 'POST', body})).status).toBe(403)
    const preflight = await ask(MUTATE, {...headers, ...PREFLIGHT}, {method: 'OPTIONS'})
    expect(preflight.status).toBe(403)
    await expect(lake.client('editor').getDocument('evil')).resolves.toBeUndefined()
  })

  test('the Studio is let in, with the headers that a browser wants to see', async () => {
    const preflight = await ask(MUTATE, {origin: STUDIO, ...PREFLIGHT}, {method: 'OPTIONS'})
    expect(preflight.status).toBe(204)
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': STUDIO,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization,x-sanity-app',
      'access-control-allow-methods': expect.stringContaining('POST'),
      vary: 'Origin',
    })
    const response = await ask(QUERY, {origin: STUDIO, authorization: bearer()})
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe(STUDIO)
    const image = {'sec-fetch-site': 'cross-site', referer: `${STUDIO}/desk`}
    expect((await ask('/images/dateline/production/x.png', image)).status).toBe(404)
  })

  test('errors can be read by the Studio as well', async () => {
    const response = await ask('/v1/data/query/production?query=*[', {origin: STUDIO})
    expect(response.status).toBe(400)
    expect(response.headers.get('access-control-allow-origin')).toBe(STUDIO)
  })

  test.each([
    ['another site', 'https://evil.example', 403],
    ['a sandboxed page', 'null', 403],
    ['the Studio', STUDIO, 101],
  ])('a socket from %s', async (_title, origin, status) => {
    const address = `${lake.address().replace('http', 'ws')}/v2022-06-30/socket/production`
    const answered = await new Promise((resolve) => {
      const socket = new WebSocket(address, {headers: {origin}})
      socket.on('open', () => {
        socket.terminate()
        resolve(101)
      })
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
      socket.on('error', () => {})
    })
    expect(answered).toBe(status)
  })

  test.each(['Bearer wrong', 'Bearer ', 'Basic eDp5', 'lake', `Bearer ${'x'.repeat(5_000)}`])(
    'a token that nobody has: %.20s',
    async (authorization) => {
      const response = await ask(QUERY, {authorization})
      expect(response.status).toBe(401)
      expect(JSON.parse(response.body)).toMatchObject({errorCode: 'SIO-401-ANF'})
    },
  )

  test('the names of files and datasets lead nowhere else', async () => {
    for (const path of [
      '/images/dateline/production/..%2f..%2f..%2ftokens.json',
      '/files/dateline/..%2f/tokens.json',
      '/v1/data/query/..%2fproduction?query=*',
    ]) {
      expect((await ask(path)).status).toBe(404)
    }
    const path = `/v1/datasets/${encodeURIComponent('../x')}`
    const made = await lake.fetch(path, {method: 'PUT'}, 'administrator')
    expect(made.status).toBe(400)
  })

  test('the tokens are for the eyes of their owner, and not in the log', () => {
    expect(statSync(join(lake.folder(), 'tokens.json')).mode & 0o777).toBe(0o600)
    const {editor, reviewer, administrator} = lake.running().tokens
    const log = lake.log.join('\n')
    for (const token of [editor, reviewer, administrator]) expect(log).not.toContain(token)
    expect(lake.log).toEqual([])
  })
})
