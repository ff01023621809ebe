import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'

import {WebSocketServer} from 'ws'

import {LakeError, notFound} from '../errors.ts'
import {describeFault} from './errorResponse.ts'
import type {Lake} from './lake.ts'
import {toLakePath} from './lakePath.ts'
import {guardProject, guardRequest} from './requestGuard.ts'

/** The largest message of presence: positions in a document, and who is there. */
const MOST_BYTES = 100_000

/**
 * Answers the Studio's presence socket, `/socket/<dataset>`. Browsers let pages of any site open
 * one, so host and origin are checked as for every request; the token comes as the first message.
 */
export function openSockets(server: Server, lake: Lake): WebSocketServer {
  const sockets = new WebSocketServer({noServer: true, maxPayload: MOST_BYTES})
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    try {
      const dataset = admit(request, lake)
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        lake.presence.join(webSocket, dataset)
      })
    } catch (error) {
      refuse(socket, error, lake)
    }
  })
  return sockets
}

function admit(request: IncomingMessage, lake: Lake): string {
  const url = new URL(`http://localhost${request.url ?? '/'}`)
  const headers = new Headers()
  for (const name of ['host', 'origin', 'sec-fetch-site', 'referer']) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const {host} = guardRequest(lake, url, headers)
  if (host.kind === 'project') guardProject(lake, host.projectId)
  const name = /^\/socket\/([^/]+)$/.exec(toLakePath(url.pathname).path)?.[1]
  if (name === undefined) {
    lake.unknownRequests.push(`UPGRADE ${url.pathname}`)
    throw notFound('No such socket')
  }
  return lake.datasets.open(name).dataset.name
}

function refuse(socket: Duplex, error: unknown, lake: Lake): void {
  if (!(error instanceof LakeError)) lake.log(describeFault(error))
  const status = error instanceof LakeError ? error.status : 500
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
