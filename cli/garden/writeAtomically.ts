import {chmod, mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Writes a file so that whoever looks sees the old text or the new one, never a part; a file that
 * has the text already is not touched. What may read and write it stays as it was.
 *
 * @returns whether it had to be written
 * @throws what the file system says; the old file is then as it was
 */
export async function writeAtomically(path: string, text: string): Promise<boolean> {
  const bytes = Buffer.from(text)
  if (await holds(path, bytes)) return false
  const mode = await modeOf(path)
  await mkdir(dirname(path), {recursive: true})
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await writeFile(beside, bytes)
    if (mode !== undefined) await chmod(beside, mode)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
  return true
}

async function holds(path: string, bytes: Buffer): Promise<boolean> {
  try {
    return bytes.equals(await readFile(path))
  } catch {
    return false
  }
}

/** Undefined where there is no file. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777
  } catch {
    return undefined
  }
}
