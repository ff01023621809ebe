import {forbidden, httpError} from '../errors.ts'
import {type HostName, readHostName} from './hostName.ts'
import type {Lake} from './lake.ts'
import {type Sender, readSender} from './origin.ts'
import {streamTarget, TICKET_PARAMETER} from './streamTarget.ts'

/**
 * Lets a request in, or throws. Every request passes here, preflights and sockets included, and
 * before anything of it is read but its head.
 *
 * @throws LakeError 403 for a host name or an origin that is not the desk's
 */
export function guardRequest(
  lake: Lake,
  url: URL,
  headers: Headers,
): {host: HostName; sender: Sender} {
  const host = readHostName(headers.get('host'))
  if (host === undefined) throw forbidden('This lake answers to the names of this machine only')
  const sender = readSender(headers, lake.allowedOrigins)
  if (sender.kind === 'foreign') throw forbidden(`Origin not allowed: ${sender.origin}`)
  if (sender.kind === 'opaque') guardOpaque(lake, host, url)
  return {host, sender}
}

/**
 * `Origin: null` is what a browser sends after a redirect to another host. The only redirect here
 * is the one of event streams, and it brings a ticket along.
 */
function guardOpaque(lake: Lake, host: HostName, url: URL): void {
  const ticket = host.kind === 'stream' ? url.searchParams.get(TICKET_PARAMETER) : null
  if (ticket === null) throw forbidden('Origin not allowed: null')
  if (!lake.tickets.isGood(ticket, streamTarget(url))) throw ticketNotGood()
}

/**
 * A 503, since clients give a stream up for good on a 4xx, and on a 5xx ask the first address
 * again: that is what helps when the lake was started anew between the redirect and the stream.
 */
export function ticketNotGood(): Error {
  return httpError(503, 'Service Unavailable', 'This stream was opened before; ask for it again')
}

/** The lake holds one project. @throws LakeError 404, with the code that the Studio knows */
export function guardProject(lake: Lake, projectId: string): void {
  if (projectId === lake.projectId) return
  throw httpError(404, 'Not Found', `Project not found: "${projectId}"`, {
    errorCode: 'SIO-404-PNF',
  })
}
