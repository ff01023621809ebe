import {createServer} from 'node:http'
import {isSentHere, listenHere} from './listenHere.ts'
import {createLiveReload, LIVE_PATH, withLiveReload} from './liveReload.ts'
import {readSiteFile} from './readSiteFile.ts'

export interface RunningSite {
  readonly url: string
  /** Open pages of these files load themselves anew. */
  announce(files: readonly string[]): void
  close(): Promise<void>
}

/**
 * Serves a built site on this machine alone.
 *
 * @param port - 0 takes a free one
 * @throws BusyPort
 */
export async function startSiteServer({
  folder,
  base,
  port,
}: {
  readonly folder: string
  /** The path that its addresses begin with: `/`. */
  readonly base: string
  readonly port: number
}): Promise<RunningSite> {
  const live = createLiveReload()
  const server = createServer(async (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://site')
    if (url === null || !isSentHere(request)) return response.writeHead(403).end()
    if (!url.pathname.startsWith(base)) {
      return response.writeHead(302, {location: base}).end()
    }
    const path = url.pathname.slice(base.length)
    if (path === LIVE_PATH) return live.join(response)
    const {status, type, bytes} = await readSiteFile(folder, `/${path}`)
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    const isPage = type.startsWith('text/html')
    return response.end(isPage ? withLiveReload(Buffer.from(bytes).toString('utf8'), base) : bytes)
  })
  const url = `http://127.0.0.1:${await listenHere(server, port)}${base}`
  return {
    url,
    announce: (files) => live.announce(files),
    async close() {
      live.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
