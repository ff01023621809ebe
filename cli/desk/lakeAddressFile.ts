import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Inside the data folder: where the lake that used it last listened. */
const FILE = 'address'

/** Notes where the lake of a data folder is, for commands that run beside it. */
export function noteLakeAddress(dataDirectory: string, url: string): void {
  writeFileSync(join(dataDirectory, FILE), `${url}\n`)
}

/** The address that was noted last; the lake may have stopped since. */
export function notedLakeAddress(dataDirectory: string): string | undefined {
  try {
    return readFileSync(join(dataDirectory, FILE), 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}
