import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join, resolve, sep} from 'node:path'

/** The folder that a site is written to. */
export interface SiteFolder {
  /**
   * Writes a file where its content differs, whole or not at all.
   *
   * @returns whether it differed
   */
  write(path: string, content: string | Uint8Array): Promise<boolean>
  remove(path: string): Promise<void>
  has(path: string): Promise<boolean>
}

export function openSiteFolder(root: string): SiteFolder {
  const hashes = new Map<string, string>()

  /** A path that leads out of the folder is a fault of ours, never of content. */
  function within(path: string): string {
    const full = resolve(root, path)
    if (!full.startsWith(resolve(root) + sep)) throw new Error(`${path} leads out of the site`)
    return full
  }

  async function hashOf(path: string): Promise<string | undefined> {
    const known = hashes.get(path)
    if (known !== undefined) return known
    const bytes = await readFile(within(path)).catch(() => undefined)
    if (bytes === undefined) return undefined
    const hash = digest(bytes)
    hashes.set(path, hash)
    return hash
  }

  return {
    async write(path, content) {
      const full = within(path)
      const hash = digest(content)
      if ((await hashOf(path)) === hash) return false
      await mkdir(dirname(full), {recursive: true})
      const unfinished = join(dirname(full), `.${process.pid}.part`)
      await writeFile(unfinished, content)
      await rename(unfinished, full)
      hashes.set(path, hash)
      return true
    },
    async remove(path) {
      hashes.delete(path)
      await rm(within(path), {force: true})
    },
    has: async (path) => (await hashOf(path)) !== undefined,
  }
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64')
}
