import type {Server} from 'node:http'

import {StartupError} from './startupError.ts'

/** Other machines must not reach the lake: its tokens travel unencrypted. */
const LOOPBACK = '127.0.0.1'

/**
 * Starts listening on this machine only.
 *
 * @param port 0 for any that is free
 * @returns the port that was bound
 * @throws StartupError `busyPort`
 */
export function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    function fail(error: Error & {code?: string}): void {
      const isBusy = error.code === 'EADDRINUSE'
      const message = `Port ${port} is taken by another program. Choose another port, or stop that program.`
      reject(isBusy ? new StartupError('busyPort', message, {cause: error}) : error)
    }
    server.once('error', fail)
    server.listen({port, host: LOOPBACK}, () => {
      server.off('error', fail)
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
      else reject(new Error('The server has no port'))
    })
  })
}
