import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll} from 'vitest'
import {createSite, type Site, type SiteChanges} from '../../../site/build/createSite.ts'
import {readSettings} from '../../../site/settings.ts'

export interface TestSite {
  readonly site: () => Site
  readonly folder: () => string
  /** What the first build did. */
  readonly changes: () => SiteChanges
  /** Paths of all files, below the root of the site. */
  readonly files: () => string[]
  readonly read: (path: string) => string
}

/** A site out of a dataset, built once before the tests of a file. */
export function useSite(
  client: () => SanityClient,
  env: Readonly<Record<string, string>> = {},
): TestSite {
  let built: {site: Site; folder: string; changes: SiteChanges} | undefined

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'))
    const settings = readSettings({DATELINE_SITE_URL: 'https://garden.example/', ...env})
    const site = createSite({client: client(), settings, output: folder, readImage})
    built = {site, folder, changes: await site.build()}
  })
  afterAll(() => {
    if (built !== undefined) rmSync(built.folder, {recursive: true})
  })

  async function readImage(path: string): Promise<Uint8Array | undefined> {
    const response = await fetch(new URL(path, client().config().apiHost))
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  }

  function running() {
    if (built === undefined) throw new Error('The site was not built')
    return built
  }
  return {
    site: () => running().site,
    folder: () => running().folder,
    changes: () => running().changes,
    files: () => filesIn(running().folder),
    read: (path) => readFileSync(join(running().folder, path), 'utf8'),
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}
