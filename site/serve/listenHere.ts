import type {IncomingMessage, Server} from 'node:http'

/** A port that something else listens on. */
export class BusyPort extends Error {}

/**
 * Has a server listen to this machine alone.
 *
 * @param port - 0 takes a free one
 * @returns the port
 * @throws BusyPort
 */
export function listenHere(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) =>
      reject(
        'code' in error && error.code === 'EADDRINUSE'
          ? new BusyPort(`Port ${port} is taken: choose another with --port or --preview-port.`)
          : error,
      )
    server.once('error', refuse)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

const NAMES = ['127.0.0.1', 'localhost']

/** Whether a request names this machine: a page elsewhere that has another name for it gets nothing. */
export function isSentHere({headers}: IncomingMessage): boolean {
  return isOfThisMachine(`http://${headers.host ?? ''}`)
}

/** Whether an address is one of this machine. */
export function isOfThisMachine(address: string): boolean {
  return NAMES.includes(URL.parse(address)?.hostname ?? '')
}
