import {describe, expect, test} from 'vitest'

import {ANONYMOUS} from '../../lake/access/identify.ts'
import {createStreamTickets} from '../../lake/server/streamTickets.ts'
import {asker, openStream, PREFLIGHT} from './support/ask.ts'
import {readEvents} from './support/readEvents.ts'
import {STUDIO, type TestLake, useLake} from './support/useLake.ts'

const LISTEN = '/v2025-02-19/data/listen/production?query=*&includeAllVersions=true'

describe('the ticket of an event stream', () => {
  const lake = useLake('memory')
  const ask = asker(lake.address)

  async function follow(location: URL, headers: Record<string, string> = {}): Promise<number> {
    const path = location.pathname + location.search
    const {status} = await ask(path, {host: location.host, origin: 'null', ...headers})
    return status
  }

  test('opens one stream, after any number of preflights', async () => {
    const location = await redirect(lake)
    const path = location.pathname + location.search
    const sent = {host: location.host, origin: 'null'}
    const preflight = await ask(path, {...sent, ...PREFLIGHT}, {method: 'OPTIONS'})
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('null')
    const first = await ask(path, sent)
    expect(first.status).toBe(200)
    expect(first.headers.get('access-control-allow-origin')).toBe('null')
    expect(await follow(location)).toBe(503)
    expect((await ask(path, {...sent, ...PREFLIGHT}, {method: 'OPTIONS'})).status).toBe(503)
  })

  test('brings the rights of who asked along', async () => {
    const location = await redirect(lake)
    expect(location.href).not.toContain(lake.running().tokens.editor)
    const url = `${lake.address()}${location.pathname}${location.search}`
    const events = readEvents(await openStream(url, {host: location.host, origin: 'null'}))
    await expect(events.next()).resolves.toMatchObject({value: {event: 'welcome'}})
    await lake.client('editor').create({_id: 'drafts.seen', _type: 'post'})
    await expect(events.next()).resolves.toMatchObject({value: {data: {documentId: 'drafts.seen'}}})
    await events.return()
  })

  test.each([
    ['for another query', (url: URL) => url.searchParams.set('query', '*[1]')],
    ['for another dataset', (url: URL) => (url.pathname = url.pathname.replace('production', 'x'))],
    ['for anything but a stream', (url: URL) => (url.pathname = '/v1/users/me')],
  ])('is not good %s', async (_title, change) => {
    const location = await redirect(lake)
    change(location)
    expect(await follow(location)).toBe(503)
  })

  test('is not good under another name, nor for another site', async () => {
    const location = await redirect(lake)
    expect(await follow(location, {host: 'localhost'})).toBe(403)
    expect(await follow(location, {origin: 'https://evil.example'})).toBe(403)
  })

  test('is not needed by clients that are no browser', async () => {
    expect((await ask(LISTEN)).status).toBe(200)
  })

  test('is good for half a minute', () => {
    let now = 0
    const tickets = createStreamTickets(() => now)
    const early = tickets.issue(ANONYMOUS, '/a')
    const late = tickets.issue(ANONYMOUS, '/a')
    now = 30_000
    expect(tickets.spend(early, '/a')).toBe(ANONYMOUS)
    now = 30_001
    expect(tickets.spend(late, '/a')).toBeUndefined()
  })
})

/** Where a browser is sent that asks for a stream. */
async function redirect(lake: TestLake): Promise<URL> {
  const headers = {origin: STUDIO}
  const response = await lake.fetch(LISTEN, {headers, redirect: 'manual'}, 'editor')
  expect(response.status).toBe(307)
  const location = new URL(response.headers.get('location') ?? '')
  expect(location.hostname).toMatch(/^l\d+\.localhost$/)
  return location
}
