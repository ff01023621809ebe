import type {Sender} from './origin.ts'

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

/** What a page may read of a response, beside what it always may. */
const EXPOSED = [
  'content-length',
  'etag',
  'retry-after',
  'x-sanity-deprecated',
  'x-sanity-sha1',
  'x-sanity-warning',
].join(', ')

/**
 * What goes out with every response.
 *
 * `Timing-Allow-Origin` is left out on purpose: without it the Studio cannot see that this is
 * HTTP/1.1, and does not warn that it would be slow.
 */
export function addCommonHeaders(headers: Headers, sender: Sender | undefined): void {
  headers.set('x-content-type-options', 'nosniff')
  headers.set(
    'cross-origin-resource-policy',
    sender?.kind === 'allowed' ? 'cross-origin' : 'same-site',
  )
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  headers.append('vary', 'Origin')
  const origin = originToEcho(sender)
  if (origin === undefined) return
  headers.set('access-control-allow-origin', origin)
  headers.set('access-control-allow-credentials', 'true')
  headers.set('access-control-expose-headers', EXPOSED)
}

/** The answer to a preflight, which @sanity/client causes with every call from a browser. */
export function preflight(request: Headers): Response {
  const headers = new Headers({
    'access-control-allow-methods': METHODS,
    'access-control-max-age': '600',
  })
  const asked = request.get('access-control-request-headers')
  if (asked !== null) headers.set('access-control-allow-headers', asked)
  return new Response(null, {status: 204, headers})
}

function originToEcho(sender: Sender | undefined): string | undefined {
  if (sender?.kind === 'opaque') return 'null'
  return sender?.kind === 'allowed' ? sender.origin : undefined
}
