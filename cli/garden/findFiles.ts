import {lstat, readdir, realpath} from 'node:fs/promises'
import {basename, dirname, join, relative, sep} from 'node:path'

/** A Markdown file to import. */
export interface GardenFile {
  readonly absolute: string
  /** Within the garden, with `/` between folders; ids derive from it. */
  readonly path: string
  /** The garden's folder. */
  readonly root: string
}

export interface FoundFiles {
  /** Sorted by path, each file once. */
  readonly files: readonly GardenFile[]
  /** Paths that could not be looked at, with the system's reason. */
  readonly unreadable: readonly {readonly path: string; readonly reason: string}[]
}

const MARKDOWN = /\.(?:md|markdown)$/i

/**
 * Finds the Markdown files that paths name: files themselves, and all below folders except in
 * hidden ones and `node_modules`. A folder is the garden of its files; a file that is named itself
 * lies in the garden of its own folder. Links to folders are not followed.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, GardenFile>()
  const unreadable: {path: string; reason: string}[] = []
  const attempt = async (path: string, look: () => Promise<void>) => {
    try {
      await look()
    } catch (error) {
      unreadable.push({path, reason: reasonOf(error)})
    }
  }
  const add = (absolute: string, root: string) => {
    const path = relative(root, absolute).split(sep).join('/')
    if (!files.has(absolute)) files.set(absolute, {absolute, path, root})
  }
  const walk = async (folder: string, root: string): Promise<void> => {
    for (const entry of await readdir(folder, {withFileTypes: true})) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const absolute = join(folder, entry.name)
      if (entry.isDirectory()) await attempt(absolute, () => walk(absolute, root))
      else if (MARKDOWN.test(entry.name)) add(absolute, root)
    }
  }
  for (const path of paths) {
    await attempt(path, async () => {
      const absolute = await realpath(path)
      if ((await lstat(absolute)).isDirectory()) await walk(absolute, absolute)
      else add(join(dirname(absolute), basename(absolute)), dirname(absolute))
    })
  }
  return {files: [...files.values()].toSorted(byPath), unreadable}
}

/** The system's name of what went wrong, such as `ENOENT`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

function byPath(left: GardenFile, right: GardenFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}
