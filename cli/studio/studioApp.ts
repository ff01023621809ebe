import {Hono} from 'hono'
import {type StudioAddresses, withAddresses} from './addresses.ts'
import {contentSecurityPolicy} from './contentSecurityPolicy.ts'
import type {StudioFile} from './readStudio.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'
const PAGE = '/index.html'

/** Names by which a browser on this machine may ask; any other is a page that plays DNS tricks. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu

/**
 * The Studio as an HTTP application: its files, and its page for every path that the Studio routes
 * by itself.
 *
 * @param addresses - what the page then knows, and may ask
 */
export function studioApp(
  files: ReadonlyMap<string, StudioFile>,
  addresses: StudioAddresses,
): Hono {
  const page = pageOf(files, addresses)
  const app = new Hono()

  app.use(async (context, next) => {
    if (!LOOPBACK.test(context.req.header('host') ?? '')) return context.text('Not Found', 404)
    await next()
    context.header('x-content-type-options', 'nosniff')
    context.header('referrer-policy', 'same-origin')
    context.header('cross-origin-opener-policy', 'same-origin')
    return undefined
  })

  app.get('*', (context) => {
    const {path} = context.req
    const file = path === PAGE ? undefined : files.get(path)
    if (file !== undefined) {
      return context.body(file.body, 200, {
        'content-type': file.type,
        'cache-control': file.immutable ? FOR_EVER : 'no-cache',
      })
    }
    if (isAsset(path)) return context.text('Not Found', 404)
    return context.html(page.html, 200, {
      'content-security-policy': page.policy,
      'cache-control': 'no-store',
    })
  })

  return app
}

/** A missing file must not look like a page: the browser would run HTML as a script. */
function isAsset(path: string): boolean {
  return path.startsWith('/static/')
}

function pageOf(files: ReadonlyMap<string, StudioFile>, addresses: StudioAddresses) {
  const file = files.get(PAGE)
  if (file === undefined) throw new Error('The built Studio has no index.html')
  const html = withAddresses(new TextDecoder().decode(file.body), addresses)
  return {html, policy: contentSecurityPolicy(html, addresses)}
}
