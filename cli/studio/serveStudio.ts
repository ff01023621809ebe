import {getRequestListener} from '@hono/node-server'
import {createServer, type Server} from 'node:http'
import {readStudio} from './readStudio.ts'
import {studioApp} from './studioApp.ts'

export interface RunningStudio {
  /** `http://localhost:<port>` */
  readonly url: string
  readonly port: number
  /** Resolves if it ends by itself; absent where it can't. */
  readonly ended?: Promise<void>
  /** Ends every connection and frees the port. */
  close(): Promise<void>
}

/**
 * Serves a built Studio on the loopback address.
 *
 * @param options.directory - what `sanity build` wrote
 * @param options.port - 0 takes a free one
 * @param options.lake - origin of the embedded lake; absent for a hosted one
 * @param options.preview - where the site is that it shows with its drafts; absent where there is none
 * @throws the system's error when the port is taken
 */
export async function serveStudio(options: {
  readonly directory: string
  readonly port: number
  readonly lake?: string
  readonly preview?: string
}): Promise<RunningStudio> {
  const app = studioApp(readStudio(options.directory), options)
  const handle = getRequestListener(app.fetch)
  const server = createServer((request, response) => void handle(request, response))
  await listen(server, options.port)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  return {
    url: `http://localhost:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}
