import type {Server} from 'node:http'

/** How long a response that is under way may take to reach its client. */
const GRACE_MS = 1_000
const STEP_MS = 20

/** Stops taking requests, lets those under way end, and closes every connection. */
export async function closeServer(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), STEP_MS)
  const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  clearInterval(sweep)
  clearTimeout(deadline)
}
