import {createHmac, timingSafeEqual} from 'node:crypto'

/** What somebody sees who came from a Studio. */
export interface PreviewSession {
  /** The origin of the Studio, whose frame the pages may stand in. */
  readonly studio: string
  /** `drafts`, `published`, or the ids of releases, the first one on top. */
  readonly perspective: readonly string[]
}

/** Sessions that travel in a cookie, sealed, so that they outlast the server and nobody else makes one. */
export interface Sessions {
  seal(session: PreviewSession): string
  /** undefined for what was not sealed here, or too long ago. */
  open(sealed: string): PreviewSession | undefined
}

/** How long a session is good for: a day at the desk. The Studio opens another one by itself. */
export const SESSION_SECONDS = 24 * 60 * 60

/**
 * @param secret - what only readers of drafts know
 * @param clock - milliseconds
 */
export function createSessions(secret: string, clock: () => number): Sessions {
  const sealOf = (text: string) => createHmac('sha256', secret).update(`preview ${text}`).digest()
  return {
    seal(session) {
      const expires = clock() + SESSION_SECONDS * 1000
      const text = Buffer.from(JSON.stringify({...session, expires})).toString('base64url')
      return `${text}.${sealOf(text).toString('base64url')}`
    },
    open(sealed) {
      const [text = '', seal = ''] = sealed.split('.')
      const [given, right] = [Buffer.from(seal, 'base64url'), sealOf(text)]
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
      // Sealed here, it has the shape that it was given here.
      const session: PreviewSession & {expires: number} = JSON.parse(
        Buffer.from(text, 'base64url').toString('utf8'),
      )
      return session.expires > clock() ? session : undefined
    },
  }
}
