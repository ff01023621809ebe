import {readFile} from 'node:fs/promises'
import {extname, join, resolve, sep} from 'node:path'

/** A file of a site as an answer to a request. */
export interface FileAnswer {
  readonly status: 200 | 404
  readonly type: string
  readonly bytes: Uint8Array
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
}

/** The media type of a file of a site, by its name. */
export const typeOf = (file: string): string => TYPES[extname(file)] ?? 'text/plain; charset=utf-8'

/**
 * The file of a site's folder at a path such as `/people/`, as a static host gives it: the index of
 * a folder, and `404.html` for what is not there. Files with a dot before their name stay hidden.
 */
export async function readSiteFile(folder: string, path: string): Promise<FileAnswer> {
  const file = fileAt(folder, path)
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined)
  if (file !== undefined && bytes !== undefined) {
    return {status: 200, type: typeOf(file), bytes}
  }
  const missing = await readFile(join(folder, '404.html')).catch(() => new Uint8Array())
  return {status: 404, type: 'text/html; charset=utf-8', bytes: missing}
}

/** A path of a request as it is written without escapes; undefined where they make no sense. */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function fileAt(folder: string, path: string): string | undefined {
  const decoded = decodePath(path)
  if (decoded === undefined || /\0|(?:^|[/\\])\./.test(decoded)) return undefined
  const file = resolve(folder, `.${decoded.endsWith('/') ? `${decoded}index.html` : decoded}`)
  return file.startsWith(resolve(folder) + sep) ? file : undefined
}
