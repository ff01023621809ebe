import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {png} from './support/pictures.ts'
import {runSanity} from './support/runSanity.ts'
import {useLake} from './support/useLake.ts'

/** Each command of `sanity` takes some seconds to start. */
const PATIENCE_MS = 180_000

const PROJECT = ['--project-id', 'dateline']

describe('the sanity command', {timeout: PATIENCE_MS}, () => {
  const lake = useLake('SQLite')
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lake-export-'))
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  async function everything(dataset: string): Promise<unknown> {
    const client = lake.client('administrator', {dataset})
    const query = '*[!(_type match "sanity.*") && _type != "system.release"] | order(_id)'
    return client.fetch(query, {}, {perspective: 'raw'})
  }

  test('export and import carry documents, drafts, references and assets over', async () => {
    const client = lake.client('editor')
    const image = await client.assets.upload('image', Buffer.from(png(8, 6)), {filename: '图.png'})
    const file = await client.assets.upload('file', Buffer.from('提要'), {filename: '提要.txt'})
    const author = reference('carney')
    await client
      .transaction()
      .create({
        _id: 'p',
        _type: 'post',
        title: '冷战',
        author,
        picture: {_type: 'image', asset: reference(image._id)},
      })
      .create({_id: 'carney', _type: 'person', name: 'Mark Carney'})
      .create({_id: 'drafts.p', _type: 'post', title: '冷战的起源', author})
      .create({_id: 'q', _type: 'post', attachment: {_type: 'file', asset: reference(file._id)}})
      .commit()
    const archive = join(folder, 'production.tar.gz')
    const exported = await runSanity(lake.running(), 'administrator', [
      'dataset',
      'export',
      'production',
      archive,
      ...PROJECT,
    ])
    expect(exported).toMatchObject({code: 0, output: expect.stringContaining('Export finished')})

    await lake.client('administrator').datasets.create('copy')
    const imported = await runSanity(lake.running(), 'administrator', [
      'dataset',
      'import',
      archive,
      '--dataset',
      'copy',
      ...PROJECT,
    ])
    expect(imported).toMatchObject({code: 0, output: expect.stringContaining('Done!')})

    expect(withoutRevisions(await everything('copy'))).toEqual(
      withoutRevisions(await everything('production')),
    )
    const copied = await lake.client('editor', {dataset: 'copy'}).getDocument(image._id)
    const bytes = await lake.fetch(new URL(String(copied?.['url'])).pathname)
    expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(png(8, 6))
    expect(lake.running().unknownRequests).toEqual([])
    expect(lake.log).toEqual([])
  })

  test('datasets are made, listed and deleted', async () => {
    const create = ['dataset', 'create', 'quiet', '--visibility', 'private', ...PROJECT]
    const made = await runSanity(lake.running(), 'administrator', create)
    expect(made).toMatchObject({code: 0})
    const listed = await runSanity(lake.running(), 'administrator', ['dataset', 'list', ...PROJECT])
    expect(listed).toMatchObject({code: 0, output: expect.stringMatching(/production\s+quiet/)})
    const remove = ['dataset', 'delete', 'quiet', '--force', ...PROJECT]
    const deleted = await runSanity(lake.running(), 'administrator', remove)
    expect(deleted).toMatchObject({code: 0})
    await expect(lake.client('editor').datasets.list()).resolves.not.toContainEqual(
      expect.objectContaining({name: 'quiet'}),
    )
    expect(lake.running().unknownRequests).toEqual([])
  })

  test('a query is answered on the command line', async () => {
    await lake.client('editor').createOrReplace({_id: 'asked', _type: 'asked', title: '问'})
    const query = ['documents', 'query', '*[_id == "asked"][0].title', '--dataset', 'production']
    const version = ['--api-version', 'v2025-02-19']
    const args = [...query, ...version, ...PROJECT]
    const {code, output} = await runSanity(lake.running(), 'editor', args)
    expect([code, output]).toEqual([0, expect.stringContaining('"问"')])
  })
})

function reference(_ref: string): {_type: 'reference'; _ref: string} {
  return {_type: 'reference', _ref}
}

/** An import is a transaction of its own. */
function withoutRevisions(documents: unknown): unknown {
  const own = new Set(['_rev', '_updatedAt'])
  return JSON.parse(
    JSON.stringify(documents, (key, value: unknown) => (own.has(key) ? undefined : value)),
  )
}
