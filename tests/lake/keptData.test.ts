import {cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {type RunningLake, startLake} from '../../lake/startLake.ts'
import {clientOf} from './support/useLake.ts'

async function idsIn(lake: RunningLake, dataset: string): Promise<string[]> {
  return clientOf(lake, 'editor', {dataset, perspective: 'raw'}).fetch('*._id')
}

/** What is on disk is somebody's work, whatever the registry knows of it. */
describe('data in the folder of a lake', () => {
  let folder: string
  let log: string[]
  let running: RunningLake | undefined

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lake-kept-'))
    log = []
    const lake = await start()
    await clientOf(lake, 'editor').create({_id: 'p', _type: 'post', title: '冷战'})
    await clientOf(lake, 'editor').assets.upload('file', Buffer.from('kept'))
    await clientOf(lake, 'administrator').datasets.create('second', {aclMode: 'private'})
    await clientOf(lake, 'editor', {dataset: 'second'}).create({_id: 's', _type: 'note'})
    await stop()
  })
  afterEach(async () => {
    await stop()
    rmSync(folder, {recursive: true})
  })

  async function start(): Promise<RunningLake> {
    running = await startLake({
      port: 0,
      dataDirectory: folder,
      allowedOrigins: [],
      log: (line) => log.push(line),
    })
    return running
  }

  async function stop(): Promise<void> {
    await running?.close()
    running = undefined
  }

  const path = (...names: string[]): string => join(folder, ...names)

  test('is adopted when the registry is lost', async () => {
    rmSync(path('lake.sqlite'))
    const lake = await start()
    await expect(clientOf(lake, 'editor').datasets.list()).resolves.toMatchObject([
      {name: 'production', aclMode: 'public'},
      {name: 'second', aclMode: 'private'},
    ])
    const [asset, ...others] = await idsIn(lake, 'production')
    expect([asset, others]).toEqual([expect.stringMatching(/^file-/), ['p']])
    await expect(idsIn(lake, 'second')).resolves.toEqual(['s'])
    await expect(clientOf(lake, undefined, {dataset: 'second'}).fetch('*')).resolves.toEqual([])
    expect(log).toEqual([
      'Found data of a dataset that was not registered: "production". It is a public dataset now.',
      'Found data of a dataset that was not registered: "second". It is a private dataset now.',
    ])
    await stop()
    const again = await start()
    await expect(idsIn(again, 'production')).resolves.toEqual([asset, 'p'])
    expect(log).toHaveLength(2)
  })

  test('is adopted when it comes from elsewhere', async () => {
    cpSync(path('datasets/production'), path('datasets/copy'), {recursive: true})
    cpSync(path('datasets/production'), path('datasets/not a name'), {recursive: true})
    mkdirSync(path('datasets/empty'))
    const lake = await start()
    await expect(clientOf(lake, 'editor').datasets.list()).resolves.toMatchObject([
      {name: 'copy', aclMode: 'private'},
      {name: 'production', aclMode: 'public'},
      {name: 'second', aclMode: 'private'},
    ])
    await expect(idsIn(lake, 'copy')).resolves.toContain('p')
    expect(existsSync(path('datasets/not a name/documents.sqlite'))).toBe(true)
  })

  test('that comes while the lake is running stands in the way of a dataset of its name', async () => {
    const lake = await start()
    cpSync(path('datasets/second'), path('datasets/third'), {recursive: true})
    const administrator = clientOf(lake, 'administrator')
    await expect(administrator.datasets.create('third')).rejects.toMatchObject({
      statusCode: 409,
      message:
        'Conflict - There is data of a dataset "third" in the data folder. Start the lake anew to have it back, or move that data away.',
    })
    await expect(administrator.datasets.create('sEcond')).rejects.toMatchObject({statusCode: 409})
    await stop()
    await expect(idsIn(await start(), 'third')).resolves.toEqual(['s'])
  })

  test('is gone when its dataset was deleted, and stays so', async () => {
    const lake = await start()
    const administrator = clientOf(lake, 'administrator')
    await administrator.datasets.delete('second')
    expect([existsSync(path('datasets/second')), existsSync(path('removed/second'))]).toEqual([
      false,
      false,
    ])
    await administrator.datasets.create('second')
    await expect(idsIn(lake, 'second')).resolves.toEqual([])
  })

  test('of a deletion that was interrupted is deleted at the next start, and nothing else', async () => {
    mkdirSync(path('removed'))
    renameSync(path('datasets/second'), path('removed/second'))
    cpSync(path('removed/second'), path('removed/production'), {recursive: true})
    const lake = await start()
    await expect(clientOf(lake, 'editor').datasets.list()).resolves.toMatchObject([
      {name: 'production'},
    ])
    await expect(idsIn(lake, 'production')).resolves.toContain('p')
    expect([existsSync(path('removed/second')), existsSync(path('removed/production'))]).toEqual([
      false,
      false,
    ])
  })

  test('need not be there for a dataset that was just being made', async () => {
    rmSync(path('datasets/second'), {recursive: true})
    await expect(idsIn(await start(), 'second')).resolves.toEqual([])
  })
})
