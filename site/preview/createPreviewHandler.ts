import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {isSentHere} from '../serve/listenHere.ts'
import {decodePath, readSiteFile} from '../serve/readSiteFile.ts'
import {answerPreview, type PreviewAnswer, type PreviewSite} from './answerPreview.ts'
import {bundleOverlay} from './bundleOverlay.ts'
import {createSessions, type PreviewSession, SESSION_SECONDS} from './createSessions.ts'
import {enterPreview} from './enterPreview.ts'
import {noticePage} from './notices.ts'
import {CHANGES_PATH, ENTRY_PATH, OVERLAY_PATH, PING_PATH} from './paths.ts'

/** Answers what is asked of a preview: a fault of ours is a 500, and told to `onError`. */
export function createPreviewHandler({
  client,
  onReader,
  ...site
}: PreviewSite & {
  /** With a token that reads drafts. */
  readonly client: SanityClient
  /** Keeps an answer open for what changes. */
  readonly onReader: (response: ServerResponse) => void
}): (request: IncomingMessage, response: ServerResponse) => void {
  const {token} = client.config()
  if (!token) throw new Error('A preview takes a client with a token')
  const sessions = createSessions(token, Date.now)
  let overlay: Promise<string> | undefined

  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      site.onError(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? '/', 'http://preview')
    if (url === null || !isSentHere(request)) return send(response, {...PLAIN, status: 403})
    const path = url.pathname.slice(1)
    switch (path) {
      case PING_PATH:
        return send(response, PLAIN)
      case OVERLAY_PATH:
        overlay ??= bundleOverlay()
        return send(response, {status: 200, type: 'text/javascript', body: await overlay})
      case ENTRY_PATH:
        return enter(request, response)
    }
    // The theme is no secret, and a page that turns somebody away has it, too.
    const asset = await readSiteFile(ASSETS, url.pathname)
    if (asset.status === 200) return send(response, {...asset, body: asset.bytes})
    const session = sessions.open(cookieOf(request) ?? '')
    if (session === undefined) return send(response, closed())
    if (path === CHANGES_PATH) return onReader(response)
    // Escapes that make no sense are those of no page.
    return send(response, await answerPreview(decodePath(path) ?? path, session, site), session)
  }

  async function enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const entrance = await enterPreview(client, request.url ?? '/')
    if (entrance === undefined) return send(response, closed())
    const sealed = sessions.seal(entrance.session)
    response.setHeader(
      'set-cookie',
      `${cookieName(request)}=${sealed}; Path=/; Max-Age=${SESSION_SECONDS}; HttpOnly; SameSite=Strict`,
    )
    return send(response, {...PLAIN, status: 302, location: entrance.path})
  }

  function closed(): PreviewAnswer {
    const body = noticePage('closed', site.settings.language)
    return {status: 403, type: 'text/html; charset=utf-8', body}
  }
}

const ASSETS = join(import.meta.dirname, '../theme/assets')

const PLAIN: PreviewAnswer = {status: 200, type: 'text/plain', body: ''}

/** Cookies know no ports: previews that run side by side have one each. */
function cookieName({headers}: IncomingMessage): string {
  return `dateline-preview-${/\d*$/.exec(headers.host ?? '')?.[0]}`
}

function cookieOf(request: IncomingMessage): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(/; */)
  const start = `${cookieName(request)}=`
  return cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length)
}

/** Pages stand in the frame of the Studio that the session came from; without one, of any here. */
function send(
  response: ServerResponse,
  {status, type, body, location}: PreviewAnswer,
  session?: PreviewSession,
): void {
  const policy = {
    'default-src': "'self'",
    // Posts show images of other sites, and columns are aligned by a style.
    'img-src': '* data:',
    'style-src': "'self' 'unsafe-inline'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': session?.studio ?? 'http://localhost:* http://127.0.0.1:*',
  }
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': Object.entries(policy)
      .map((directive) => directive.join(' '))
      .join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    ...(location === undefined ? {} : {location}),
  })
  response.end(body)
}
