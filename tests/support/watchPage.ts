import type {Page} from 'playwright-core'

/** What went wrong in a page, in the order in which it did. Empty lists are a clean run. */
export interface PageWatch {
  /** Console errors and uncaught exceptions. */
  readonly errors: string[]
  /** Requests to any host but this machine. One that the policy of the page held back is an error. */
  readonly foreignRequests: string[]
  /** Requests of the page that were answered by 404 or worse. */
  readonly failedResponses: string[]
}

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/u

/**
 * Watches a page from now on. Attach it before the first `goto`.
 *
 * `failedResponses` lists 404 and 5xx: a lake that does not know an endpoint shows here. Conflicts
 * and refusals (409, 401, 403) are part of what tests provoke.
 */
export function watchPage(page: Page): PageWatch {
  const watch: PageWatch = {errors: [], foreignRequests: [], failedResponses: []}
  page.on('console', (message) => {
    if (message.type() === 'error') {
      watch.errors.push(`${message.text()} (${message.location().url})`)
    }
  })
  page.on('pageerror', (error) => watch.errors.push(String(error)))
  page.on('request', (request) => {
    if (isForeign(request.url())) watch.foreignRequests.push(request.url())
  })
  page.on('websocket', (socket) => {
    if (isForeign(socket.url())) watch.foreignRequests.push(socket.url())
  })
  page.on('response', (response) => {
    const status = response.status()
    if (status === 404 || status >= 500) watch.failedResponses.push(`${status} ${response.url()}`)
  })
  return watch
}

function isForeign(url: string): boolean {
  const {protocol, hostname} = new URL(url)
  return /^(?:https?|wss?):$/u.test(protocol) && !LOCAL.test(hostname)
}
