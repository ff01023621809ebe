/** What a request's headers say about the page that sent it. */
export type Sender =
  /** No browser, or somebody who typed the address. */
  | {readonly kind: 'direct'}
  /** A page of the desk. `origin` is given when it has to be echoed. */
  | {readonly kind: 'allowed'; readonly origin?: string}
  /** `Origin: null`: what a redirected request has, and what a sandboxed page has too. */
  | {readonly kind: 'opaque'}
  | {readonly kind: 'foreign'; readonly origin: string}

/**
 * Tells the desk's own pages from all others.
 *
 * Browsers leave `Origin` out of plain reads, such as images; `Sec-Fetch-Site` then says whether
 * the page is of this machine, and `Referer` which one it is. No page can forge any of the three.
 *
 * @param allowed origins such as `http://localhost:3333`
 */
export function readSender(headers: Headers, allowed: ReadonlySet<string>): Sender {
  const origin = headers.get('origin')
  if (origin === 'null') return {kind: 'opaque'}
  if (origin !== null) {
    return allowed.has(origin) ? {kind: 'allowed', origin} : {kind: 'foreign', origin}
  }
  if (headers.get('sec-fetch-site') !== 'cross-site') return {kind: 'direct'}
  const referrer = originOf(headers.get('referer'))
  return allowed.has(referrer) ? {kind: 'allowed'} : {kind: 'foreign', origin: referrer}
}

function originOf(referrer: string | null): string {
  return referrer !== null && URL.canParse(referrer) ? new URL(referrer).origin : 'another site'
}
