import {once} from 'node:events'

import {describe, expect, test} from 'vitest'
import {WebSocket} from 'ws'

import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('presence over %s', (store) => {
  const lake = useLake(store)
  const address = (): string =>
    `${lake.address().replace('http', 'ws')}/v2022-06-30/socket/production`

  /** A socket, and the messages that came over it. */
  async function connect(): Promise<{socket: WebSocket; next: () => Promise<unknown>}> {
    const socket = new WebSocket(address())
    const messages: unknown[] = []
    const waiting: ((message: unknown) => void)[] = []
    socket.on('message', (data) => {
      const message: unknown = JSON.parse(String(data))
      const take = waiting.shift()
      if (take === undefined) messages.push(message)
      else take(message)
    })
    await once(socket, 'open')
    const next = (): Promise<unknown> =>
      messages.length > 0
        ? Promise.resolve(messages.shift())
        : new Promise((resolve) => waiting.push(resolve))
    return {socket, next}
  }

  test('people in the same dataset hear where others are, and that they left', async () => {
    const {editor, reviewer} = lake.running().tokens
    const here = await connect()
    ask(here.socket, '1', 'authorization', {authorization: `Bearer ${editor}`})
    await expect(here.next()).resolves.toEqual({jsonrpc: '2.0', id: '1', result: true})
    ask(here.socket, '2', 'presence_subscribe', {})
    const subscribed = await here.next()
    expect(subscribed).toEqual({jsonrpc: '2.0', id: '2', result: expect.any(String)})

    const there = await connect()
    ask(there.socket, '1', 'authorization', {authorization: `Bearer ${reviewer}`})
    const data = {sessionId: 's2', locations: [{type: 'document', documentId: 'p', path: []}]}
    ask(there.socket, '2', 'presence_rollcall', {session: 's2'})
    ask(there.socket, '3', 'presence_announce', {data})
    await expect(here.next()).resolves.toEqual(pushed({type: 'rollCall', session: 's2'}))
    await expect(here.next()).resolves.toEqual(pushed({type: 'state', m: data}))
    there.socket.terminate()
    await expect(here.next()).resolves.toEqual(pushed({type: 'disconnect', m: {session: 's2'}}))
    here.socket.close()
  })

  test.each([
    ['a wrong token', 'authorization', {authorization: 'Bearer wrong'}],
    ['none', 'presence_subscribe', {}],
  ])('a socket with %s is closed', async (_title, method, params) => {
    const {socket} = await connect()
    ask(socket, '1', method, params)
    const [code] = await once(socket, 'close')
    expect(code).toBe(4001)
  })
})

function ask(socket: WebSocket, id: string, method: string, params: object): void {
  socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}))
}

function pushed(result: object): object {
  return {
    jsonrpc: '2.0',
    method: 'presence_subscription',
    params: {subscription: expect.any(String), result: {i: 'pReviewer', ...result}},
  }
}
