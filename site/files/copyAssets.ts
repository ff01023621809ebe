import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {SiteFolder} from './siteFolder.ts'

const ASSETS = join(import.meta.dirname, '../theme/assets')

/** Copies styles and scripts of the theme to the root of the site. */
export async function copyAssets(
  folder: SiteFolder,
): Promise<{readonly files: readonly string[]; readonly written: readonly string[]}> {
  const files = await readdir(ASSETS)
  const written: string[] = []
  for (const file of files) {
    if (await folder.write(file, await readFile(join(ASSETS, file)))) written.push(file)
  }
  return {files, written}
}
