import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {SiteFolder} from './siteFolder.ts'

/** Inside of the site's folder: the files that a build wrote, so that the next one removes no others. */
const FILE = '.dateline-site.json'

/**
 * The files of the last build; none where there was no build.
 *
 * @throws when the list is there and can't be read
 */
export async function readManifest(folder: string): Promise<Set<string>> {
  const path = join(folder, FILE)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]'
    throw error
  })
  const value: unknown = JSON.parse(text)
  return new Set(Array.isArray(value) ? value.filter((path) => typeof path === 'string') : [])
}

export async function writeManifest(folder: SiteFolder, paths: readonly string[]): Promise<void> {
  await folder.write(FILE, JSON.stringify(paths))
}
