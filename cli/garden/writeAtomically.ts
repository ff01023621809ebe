import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Writes a file so that whoever looks sees the old text or the new one, never a part; a file that
 * has the text already is not touched.
 *
 * @returns whether it had to be written
 * @throws what the file system says; the old file is then as it was
 */
export async function writeAtomically(path: string, text: string): Promise<boolean> {
  const bytes = Buffer.from(text)
  if (await holds(path, bytes)) return false
  await mkdir(dirname(path), {recursive: true})
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await writeFile(beside, bytes)
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
