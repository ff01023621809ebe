import {randomUUID} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {importGarden} from '../../cli/import/importGarden.ts'
import {type RunningLake, startLake} from '../../lake/startLake.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from '../codec/support/corpus.ts'
import {clientOf} from '../lake/support/useLake.ts'
import {htmlFaults, idFaults, linkFaults} from './support/siteFaults.ts'
import {useSite} from './support/useSite.ts'

/** The site of all 387 has 6,900 pages, and takes minutes on a busy machine. */
const EVERY = 40

describe.skipIf(!hasCorpus)(`the site of real posts${withoutCorpus}`, () => {
  let lake: RunningLake
  let folder: string
  let names: string[]
  const client = (): SanityClient => clientOf(lake)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-corpus-'))
    const files = [...corpusFiles()].filter((_, at) => at % EVERY === 0)
    names = files.map(({path}) => path)
    for (const {path, text} of files) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    lake = await startLake({port: 0, dataDirectory: {memory: true}, allowedOrigins: []})
    await importGarden({
      client: clientOf(lake, 'administrator', {perspective: 'raw'}),
      paths: [folder],
      newId: randomUUID,
      signal: new AbortController().signal,
    })
  })
  afterAll(async () => {
    await lake.close()
    rmSync(folder, {recursive: true})
  })

  const site = useSite(client)

  test('has a page for each post that is finished', async () => {
    const finished = await client().fetch<string[]>(
      '*[_type == "post" && status == "evergreen"].slug.current',
    )
    expect(finished.length).toBeGreaterThan(names.length / 2)
    expect(site.files()).toEqual(
      expect.arrayContaining(finished.map((slug) => `posts/${slug}/index.html`)),
    )
    expect(site.changes()).toMatchObject({collisions: [], missingImages: []})
  })

  test('is valid HTML, in which every id and every link leads somewhere', () => {
    expect([...htmlFaults(site), ...idFaults(site), ...linkFaults(site)]).toEqual([])
  })

  test('tells readers of feeds of the newest posts', () => {
    const {items}: {items: {url: string}[]} = JSON.parse(site.read('feed.json'))
    expect(items.length).toBeGreaterThan(0)
    const pages = items.map(
      ({url}) => `${decodeURIComponent(new URL(url).pathname.slice(1))}index.html`,
    )
    expect(site.files()).toEqual(expect.arrayContaining(pages))
  })
})
