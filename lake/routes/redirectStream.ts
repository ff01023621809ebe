import type {Call} from '../server/route.ts'
import {TICKET_PARAMETER} from '../server/streamTarget.ts'

/** So many names for event streams, in turn: more than a browser keeps open to one name is 6. */
const STREAM_HOSTS = 64

let lastStreamHost = 0

/**
 * Sends a browser to a host name of its own for an event stream; undefined when the stream may be
 * answered here.
 *
 * A browser opens at most six connections to one name over HTTP/1.1, and an open document of the
 * Studio holds more streams than that: its queries would never be sent. Clients that are no
 * browser have no such limit, and often cannot resolve `l1.localhost`.
 */
export function redirectStream({lake, url, host, sender, identity}: Call): Response | undefined {
  if (sender.kind === 'direct' || host.kind === 'stream') return undefined
  const target = new URL(url)
  lastStreamHost = (lastStreamHost % STREAM_HOSTS) + 1
  target.host = `l${lastStreamHost}.localhost:${lake.port()}`
  const ticket = lake.tickets.issue(identity, target.pathname + target.search)
  target.searchParams.set(TICKET_PARAMETER, ticket)
  return new Response(null, {status: 307, headers: {location: target.href}})
}
