import {lstat, realpath} from 'node:fs/promises'
import {dirname, isAbsolute, posix, relative, resolve, sep, win32} from 'node:path'

/**
 * Where a post's file goes, if that is inside of the folder. A path in a document is data that
 * anybody may have written: it must name a file below the folder in plain steps, and no link on the
 * way may lead out of it.
 *
 * @param root the real path of the folder
 * @param path with `/` between folders
 * @returns the absolute path, or undefined when it would lead out
 */
export async function safePath(root: string, path: string): Promise<string | undefined> {
  if (!isPlain(path)) return undefined
  const absolute = resolve(root, ...path.split('/'))
  const parent = await realParent(absolute)
  return isInside(root, parent) ? absolute : undefined
}

function isPlain(path: string): boolean {
  if (posix.isAbsolute(path) || win32.isAbsolute(path) || /[\p{Cc}\\:]/u.test(path)) return false
  const steps = path.split('/')
  return steps.every((step) => step !== '' && step !== '.' && step !== '..')
}

/** The real path of the nearest folder on the way that is there already. */
async function realParent(absolute: string): Promise<string> {
  const parent = dirname(absolute)
  try {
    await lstat(parent)
  } catch {
    return parent === absolute ? absolute : realParent(parent)
  }
  return realpath(parent)
}

function isInside(root: string, folder: string): boolean {
  const way = relative(root, folder)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
