import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import type {StudioFile} from '../../../cli/studio/readStudio.ts'
import {studioApp} from '../../../cli/studio/studioApp.ts'

const LAKE = 'http://localhost:3334'
const SCRIPT =
  'window.__DATELINE__={"lake":"http://localhost:3334","preview":"http://localhost:3336/"}'
const PAGE = '<html><head><script src="/static/app-AAAAAAAA.js"></script></head></html>'

function file(text: string, type: string, immutable = false): StudioFile {
  return {body: new TextEncoder().encode(text), type, immutable}
}

const app = studioApp(
  new Map([
    ['/index.html', file(PAGE, 'text/html')],
    ['/static/app-AAAAAAAA.js', file('run()', 'text/javascript', true)],
    ['/favicon.ico', file('icon', 'image/x-icon')],
  ]),
  {lake: LAKE, preview: 'http://localhost:3336/'},
)

async function get(path: string, host = 'localhost:3333') {
  const response = await app.request(path, {headers: {host}})
  return {status: response.status, headers: response.headers, text: await response.text()}
}

test.each(['/', '/index.html', '/structure/post;a.b', '/vision'])(
  '%s is the page, told where the lake is',
  async (path) => {
    const {status, headers, text} = await get(path)
    expect({status, text}).toEqual({
      status: 200,
      text: PAGE.replace('<head>', `<head><script>${SCRIPT}</script>`),
    })
    expect(headers.get('cache-control')).toBe('no-store')
  },
)

test('the policy of the page allows its own scripts, the lake, the frame of the site, and nothing else', async () => {
  const {headers} = await get('/')
  const policy = headers.get('content-security-policy') ?? ''
  const hash = createHash('sha256').update(SCRIPT).digest('base64')
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      `script-src 'self' 'sha256-${hash}'`,
      "object-src 'none'",
      "frame-ancestors 'self'",
    ]),
  )
  expect(policy).toContain('ws://*.localhost:3334')
  expect(policy).not.toContain('sanity.io')
  expect(policy).toMatch(
    /frame-src 'self' blob: [^;]+ http:\/\/localhost:3336 http:\/\/127\.0\.0\.1:3336;/,
  )
})

test('a file whose name holds its hash is kept for ever', async () => {
  const {text, headers} = await get('/static/app-AAAAAAAA.js')
  expect({text, cache: headers.get('cache-control'), type: headers.get('content-type')}).toEqual({
    text: 'run()',
    cache: 'public, max-age=31536000, immutable',
    type: 'text/javascript',
  })
  expect((await get('/favicon.ico')).headers.get('cache-control')).toBe('no-cache')
})

test('a missing asset is no page', async () => {
  expect((await get('/static/gone-BBBBBBBB.js')).status).toBe(404)
})

test.each(['evil.example', 'evil.example:3333', 'localhost.evil.example', ''])(
  'a request sent to “%s” gets nothing',
  async (host) => {
    expect(await get('/', host)).toMatchObject({status: 404, text: 'Not Found'})
  },
)
