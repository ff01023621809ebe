import {connect, createServer} from 'node:net'

/** How many ports above the wanted one are tried. */
const TRIES = 50

/**
 * The first port from `wanted` on that nobody listens to, on IPv4 and IPv6 alike: a browser that is
 * told `localhost` may try either.
 *
 * @param wanted - 0 lets the system choose
 * @param taken - ports to pass over although they are free
 * @returns undefined when there is none within fifty
 */
export async function freePort(
  wanted: number,
  taken: readonly number[] = [],
): Promise<number | undefined> {
  if (wanted === 0) return anyFreePort()
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port += 1) {
    if (!taken.includes(port) && (await isFree(port))) return port
  }
  return undefined
}

function anyFreePort(): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      server.close(() => resolve(port))
    })
  })
}

async function isFree(port: number): Promise<boolean> {
  return (await canListen(port)) && !(await answers(port, '::1'))
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({port, host, timeout: 500})
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
