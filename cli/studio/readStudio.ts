import {readdirSync, readFileSync} from 'node:fs'
import {extname, join, relative, sep} from 'node:path'

export interface StudioFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Its name changes with its content, so that a browser may keep it for ever. */
  readonly immutable: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Vite's content hash before the extension: `index-BRrKEloK.js`. */
const HASHED = /-[\w-]{8}\.\w+$/u

/**
 * Reads a built Studio, some ten megabytes, into memory. A server that answers out of this map
 * never touches the file system with a path that came in a request, and goes on when the folder is
 * rebuilt below it.
 *
 * @returns the files by the path of their URL, such as `/index.html`
 */
export function readStudio(directory: string): ReadonlyMap<string, StudioFile> {
  const files = new Map<string, StudioFile>()
  for (const entry of readdirSync(directory, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    files.set(`/${relative(directory, file).split(sep).join('/')}`, {
      body: new Uint8Array(readFileSync(file)),
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      immutable: HASHED.test(entry.name),
    })
  }
  return files
}
