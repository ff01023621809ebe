import {shownAs} from './mediaTypes.ts'
import {readByteRange} from './readByteRange.ts'

/** Nothing that was uploaded may run a script here or load anything, SVG included. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/**
 * An asset's bytes, untransformed.
 *
 * @param download the name to save it under, when saving was asked for
 */
export function serveAsset(
  blob: Blob,
  {sha1, extension, download}: {sha1: string; extension: string; download: string | undefined},
  request: Request,
): Response {
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    etag: `"${sha1}"`,
    // `sanity dataset export` compares it with what it received.
    'x-sanity-sha1': sha1,
  })
  const type = shownAs(extension)
  headers.set('content-type', type ?? 'application/octet-stream')
  // Browsers refuse to show a PDF in a sandbox; their viewer runs none of its scripts here.
  if (type !== 'application/pdf') headers.set('content-security-policy', SANDBOX)
  if (type === undefined || download !== undefined) {
    headers.set('content-disposition', attachment(download ?? `${sha1}.${extension}`))
  }
  if (request.headers.get('if-none-match') === `"${sha1}"`) {
    return new Response(null, {status: 304, headers})
  }
  const range = readByteRange(request.headers.get('range'), blob.size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${blob.size}`)
    return new Response(null, {status: 416, headers})
  }
  const part = range === undefined ? blob : blob.slice(range.start, range.end + 1)
  headers.set('content-length', String(part.size))
  if (range !== undefined) {
    headers.set('content-range', `bytes ${range.start}-${range.end}/${blob.size}`)
  }
  return new Response(part.stream(), {status: range === undefined ? 200 : 206, headers})
}

/** RFC 6266: a name in any language, percent-encoded. */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename*=UTF-8''${encoded}`
}
