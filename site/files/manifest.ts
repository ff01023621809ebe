import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Inside of the site's folder: the files that a build wrote, so that the next one removes no others. */
const FILE = '.dateline-site.json'

/** The files of the last build; none where there was no build. */
export async function readManifest(folder: string): Promise<Set<string>> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, FILE), 'utf8'))
    return new Set(Array.isArray(value) ? value.filter((path) => typeof path === 'string') : [])
  } catch {
    return new Set()
  }
}

export async function writeManifest(folder: string, paths: readonly string[]): Promise<void> {
  await writeFile(join(folder, FILE), JSON.stringify(paths))
}
