import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {type LakeOptions, type RunningLake, startLake} from '../../lake/startLake.ts'
import {readEvents} from './support/readEvents.ts'
import {clientOf} from './support/useLake.ts'

describe('starting and stopping a lake', () => {
  let folder: string
  const started: RunningLake[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lake-start-'))
  })
  afterEach(async () => {
    for (const lake of started.splice(0)) await lake.close()
    rmSync(folder, {recursive: true})
  })

  async function start(options: Partial<LakeOptions> = {}): Promise<RunningLake> {
    const lake = await startLake({port: 0, dataDirectory: folder, allowedOrigins: [], ...options})
    started.push(lake)
    return lake
  }

  async function stop(lake: RunningLake): Promise<void> {
    started.splice(started.indexOf(lake), 1)
    await lake.close()
  }

  test('what was written is there after a restart, tokens and settings included', async () => {
    const first = await start()
    await clientOf(first, 'editor').create({_id: 'p', _type: 'post', title: '冷战'})
    const asset = await clientOf(first, 'editor').assets.upload('file', Buffer.from('kept'))
    await clientOf(first, 'administrator').datasets.create('second', {aclMode: 'private'})
    const settings = [{key: 'width', value: 300}]
    const keyvalue = {url: '/users/me/keyvalue', method: 'PUT', body: settings} as const
    await clientOf(first, 'editor').request(keyvalue)
    await stop(first)

    const second = await start()
    expect(second.tokens).toEqual(first.tokens)
    const client = clientOf(second, 'editor')
    await expect(client.getDocument('p')).resolves.toMatchObject({title: '冷战'})
    await expect(client.datasets.list()).resolves.toMatchObject([
      {name: 'production', aclMode: 'public'},
      {name: 'second', aclMode: 'private'},
    ])
    await expect(client.request({url: '/users/me/keyvalue/width'})).resolves.toEqual(settings)
    const file = await fetch(`http://127.0.0.1:${second.port}/${asset.path}`)
    await expect(file.text()).resolves.toBe('kept')
  })

  test('a folder is for one lake at a time', async () => {
    const first = await start()
    await expect(start()).rejects.toMatchObject({
      name: 'StartupError',
      code: 'folderInUse',
      message: 'Another lake is running on this data folder. Stop it, or choose another folder.',
    })
    await stop(first)
    await start()
  })

  test('a port that is taken is told, and leaves the folder free', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(start({port})).rejects.toMatchObject({
      code: 'busyPort',
      message: `Port ${port} is taken by another program. Choose another port, or stop that program.`,
    })
    await start()
    other.close()
  })

  test.skipIf(process.getuid?.() === 0)(
    'a folder that cannot be written is told (not as root, who can write everywhere)',
    async () => {
      chmodSync(folder, 0o500)
      await expect(start()).rejects.toMatchObject({code: 'unwritableFolder'})
      chmodSync(folder, 0o700)
    },
  )

  test('a data folder that is a file is told', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(start({dataDirectory: file})).rejects.toMatchObject({code: 'unwritableFolder'})
    const below = join(file, 'below')
    await expect(start({dataDirectory: below})).rejects.toMatchObject({code: 'unwritableFolder'})
  })

  test('tokens that cannot be read are told, and not made anew behind one’s back', async () => {
    writeFileSync(join(folder, 'tokens.json'), '{"editor": "short"}')
    await expect(start()).rejects.toMatchObject({code: 'damagedTokens'})
  })

  test('a guard that cannot be read is told, and leaves the folder free', async () => {
    const message = {'zh-Hans': '不行。', 'en-US': 'No.'}
    const guard = {name: 'mine', roles: ['editor'], filter: 'status ==', message} as const
    await expect(start({guards: [guard]})).rejects.toMatchObject({
      name: 'InvalidGuard',
      message: expect.stringContaining('The filter of guard "mine" cannot be used: '),
    })
    await start()
  })

  test('data of a newer version is told, and left alone', async () => {
    await stop(await start())
    const database = new DatabaseSync(join(folder, 'datasets/production/documents.sqlite'))
    database.exec('UPDATE schema_versions SET version = 1000')
    database.close()
    await expect(start()).rejects.toMatchObject({code: 'newerData'})
  })

  test('closing ends the streams without telling their readers to stay away', async () => {
    const lake = await start()
    const path = '/v2025-02-19/data/listen/production?query=*'
    const events = readEvents(await fetch(`http://127.0.0.1:${lake.port}${path}`))
    await expect(events.next()).resolves.toMatchObject({value: {event: 'welcome'}})
    await stop(lake)
    await expect(events.next()).resolves.toEqual({done: true, value: undefined})
    await expect(fetch(`http://127.0.0.1:${lake.port}/v1/ping`)).rejects.toThrow()
  })

  test('a removed dataset tells its listeners to stay away', async () => {
    const lake = await start({datasets: ['production', 'other']})
    const path = '/v2025-02-19/data/listen/other?query=*'
    const events = readEvents(await fetch(`http://127.0.0.1:${lake.port}${path}`))
    await events.next()
    await clientOf(lake, 'administrator').datasets.delete('other')
    await expect(events.next()).resolves.toMatchObject({value: {event: 'disconnect'}})
    await events.return()
  })
})
