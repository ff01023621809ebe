import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {readEvents} from './support/readEvents.ts'

const PROCESS = join(import.meta.dirname, 'support', 'lakeProcess.ts')
const KILLS = 6
const WRITERS = 4

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-killed-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

interface LakeProcess {
  readonly client: SanityClient
  listen(lastEventId?: string): Promise<Response>
  kill(): Promise<unknown>
}

async function start(): Promise<LakeProcess> {
  const lake = spawn(process.execPath, [PROCESS, folder], {stdio: ['ignore', 'pipe', 'inherit']})
  const {port, token} = await said(lake)
  const client = createClient({
    projectId: 'dateline',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
    maxRetries: 0,
  })
  return {
    client,
    listen(lastEventId) {
      const query = new URLSearchParams({query: '*', enableResume: 'true'})
      const headers = {
        authorization: `Bearer ${token}`,
        'x-sanity-project-id': 'dateline',
        ...(lastEventId !== undefined && {'last-event-id': lastEventId}),
      }
      const path = `/v2025-02-19/data/listen/production?${query}`
      return fetch(`http://127.0.0.1:${port}${path}`, {headers})
    },
    kill() {
      lake.kill('SIGKILL')
      return once(lake, 'close')
    },
  }
}

/** What the process says first. */
async function said(lake: ChildProcess): Promise<{port: number; token: string}> {
  if (lake.stdout === null) throw new Error('The lake has no voice')
  const [line] = await once(lake.stdout, 'data')
  return JSON.parse(String(line))
}

/** Three documents that come together or not at all, and one that all writers fight for. */
async function write(client: SanityClient, name: string): Promise<void> {
  const transaction = client.transaction()
  for (const part of ['a', 'b', 'c']) {
    transaction.create({_id: `${name}-${part}`, _type: 'part', text: '冷战的起源。'.repeat(2_000)})
  }
  transaction.createIfNotExists({_id: 'count', _type: 'count', count: 0})
  transaction.patch('count', {inc: {count: 1}})
  await transaction.commit({visibility: 'async'})
}

test('a lake that is killed while clients write keeps what it acknowledged, whole', async () => {
  const acknowledged = new Set<string>()
  const sent = new Set<string>()
  for (let round = 0; round < KILLS; round++) {
    const lake = await start()
    const enough = Promise.withResolvers<void>()
    const writers = Array.from({length: WRITERS}, async (_, writer) => {
      for (let number = 0; ; number++) {
        const name = `r${round}-w${writer}-${number}`
        sent.add(name)
        await write(lake.client, name)
        acknowledged.add(name)
        if (number === 2 + round) enough.resolve()
      }
    })
    await Promise.race([enough.promise, Promise.all(writers)])
    await Promise.all([lake.kill(), Promise.allSettled(writers)])
  }

  const lake = await start()
  const parts = await lake.client.fetch<string[]>('*[_type == "part"]._id')
  const found = Map.groupBy(parts, (id) => id.slice(0, -2))
  for (const ids of found.values()) expect(ids).toHaveLength(3)
  expect([...acknowledged].filter((name) => !found.has(name))).toEqual([])
  expect([...found.keys()].filter((name) => !sent.has(name))).toEqual([])
  await expect(lake.client.fetch('*[_id == "count"][0].count')).resolves.toBe(found.size)
  await lake.kill()
})

test('a listener resumes where it was when the lake was killed', async () => {
  const before = await start()
  const events = readEvents(await before.listen())
  await expect(events.next()).resolves.toMatchObject({value: {event: 'welcome'}})
  await before.client.create({_id: 'seen', _type: 'note'})
  const {value: seen} = await events.next()
  await before.client.create({_id: 'missed', _type: 'note'})
  await before.kill()

  const after = await start()
  const resumed = readEvents(await after.listen(seen?.id))
  await expect(resumed.next()).resolves.toMatchObject({value: {event: 'welcomeback'}})
  await expect(resumed.next()).resolves.toMatchObject({value: {data: {documentId: 'missed'}}})
  await after.client.create({_id: 'new', _type: 'note'})
  await expect(resumed.next()).resolves.toMatchObject({value: {data: {documentId: 'new'}}})
  await after.kill()
})
