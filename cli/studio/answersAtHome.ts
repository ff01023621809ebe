/**
 * Runs in the page, before the Studio: answers the two kinds of request that a Studio sends to
 * Sanity whatever its configuration says, so that none of them leaves the machine.
 *
 * - The check for a newer version (`sanity-cdn.com/v1/modules/…`): the running one is the latest.
 * - Crash reports and feedback (`api.sanity.io/vX/intake/…`): refused.
 *
 * The function is written into the page as text: it must not use anything outside of itself.
 */
export function answersAtHome(version: string): void {
  const fetchFromNetwork = window.fetch
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function alone
  const json = (status: number, body: unknown) =>
    Promise.resolve(
      new Response(JSON.stringify(body), {
        status,
        headers: {'content-type': 'application/json'},
      }),
    )
  const answer = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const {hostname, pathname} = new URL(
      input instanceof Request ? input.url : input,
      location.href,
    )
    if (hostname === 'sanity-cdn.com' && pathname.startsWith('/v1/modules/')) {
      return json(200, {packageVersion: version, latest: version})
    }
    if (hostname === 'api.sanity.io' && /^\/v[^/]+\/intake\//u.test(pathname)) {
      return json(403, {statusCode: 403, error: 'Forbidden', message: 'This Studio stays offline'})
    }
    return fetchFromNetwork.call(window, input, init)
  }
  // The Studio's error reporter looks for a `fetch` whose text is that of the browser's own, and
  // takes another one out of an iframe when it finds none.
  answer.toString = () => 'function fetch() { [native code] }'
  window.fetch = answer
}
