import {createServer, type Server} from 'node:net'
import {expect, test} from 'vitest'
import {freePort} from '../../cli/freePort.ts'

async function listenOn(host: string): Promise<{server: Server; port: number}> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const address = server.address()
  return {server, port: typeof address === 'object' && address !== null ? address.port : 0}
}

test('passes over a port that somebody listens to', async () => {
  const {server, port} = await listenOn('127.0.0.1')
  const free = await freePort(port)
  server.close()
  expect(free).toBeGreaterThan(port)
})

test('passes over a port that is set aside', async () => {
  const port = (await freePort(0)) ?? 0
  expect(await freePort(port, [port])).toBeGreaterThan(port)
})

test('0 gives any free one', async () => {
  expect(await freePort(0)).toBeGreaterThan(0)
})
