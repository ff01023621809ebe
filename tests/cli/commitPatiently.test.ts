import {once} from 'node:events'
import {createServer, type Server, type ServerResponse} from 'node:http'
import {createClient} from '@sanity/client'
import {afterEach, expect, test} from 'vitest'
import {commitPatiently} from '../../cli/import/commitPatiently.ts'

let server: Server | undefined
afterEach(() => {
  server?.close()
  server?.closeAllConnections()
})

type Answer = (response: ServerResponse) => void

const status =
  (code: number, body: unknown = {}, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(code, {'content-type': 'application/json', ...headers})
      .end(JSON.stringify(body))
const hangUp: Answer = (response) => response.destroy()

/** A service that gives these answers in turn, and remembers the transactions that it was sent. */
async function service(answers: Answer[]) {
  const seen: string[] = []
  server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    request.on('end', () => {
      seen.push(JSON.parse(text).transactionId)
      const answer = answers.shift() ?? status(500)
      answer(response)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const client = createClient({
    projectId: 'p',
    dataset: 'd',
    apiVersion: '2025-02-19',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
    token: 'x',
  })
  const commit = (signal = new AbortController().signal) =>
    commitPatiently(client, 't1', [{createIfNotExists: {_id: 'a', _type: 'tag'}}], signal)
  return {seen, commit}
}

const NOW = {'retry-after': '0'}
const REPEATED = {error: {type: 'transactionAlreadyExistsError', description: 'there already'}}
const CONFLICT = {
  error: {
    type: 'mutationError',
    description: 'Mutation failed',
    items: [{index: 0, error: {type: 'documentRevisionIDDoesNotMatchError', description: 'x'}}],
  },
}

test('waits as long as it is told, and sends the same transaction again', async () => {
  const {seen, commit} = await service([status(429, {}, NOW), status(503, {}, NOW), status(200)])
  await commit()
  expect(seen).toEqual(['t1', 't1', 't1'])
})

test('a transaction whose answer was lost is not applied twice', async () => {
  const {seen, commit} = await service([hangUp, status(409, REPEATED)])
  await commit()
  expect(seen).toEqual(['t1', 't1'])
})

test('a refusal is final', async () => {
  const {seen, commit} = await service([status(409, CONFLICT)])
  await expect(commit()).rejects.toThrow('Mutation failed')
  expect(seen).toEqual(['t1'])
})

test('gives up in the end', async () => {
  const {seen, commit} = await service(Array.from({length: 9}, () => status(429, {}, NOW)))
  await expect(commit()).rejects.toThrow()
  expect(seen).toHaveLength(6)
})

test('waiting ends when the command is interrupted', async () => {
  const {seen, commit} = await service([status(429, {}, {'retry-after': '600'})])
  const controller = new AbortController()
  const committed = commit(controller.signal)
  await expect.poll(() => seen.length).toBe(1)
  controller.abort()
  await expect(committed).rejects.toThrow('aborted')
})
