import {randomBytes} from 'node:crypto'
import {createServer} from 'node:http'

import {getRequestListener} from '@hono/node-server'

import type {Tokens} from './access/tokens.ts'
import {createGuards} from './engine/guards/createGuards.ts'
import type {Guard} from './engine/guards/guard.ts'
import {bind} from './server/bind.ts'
import {closeServer} from './server/closeServer.ts'
import {createAnswer} from './server/createAnswer.ts'
import {createLake} from './server/createLake.ts'
import {openSockets} from './server/openSockets.ts'

export type {Guard} from './engine/guards/guard.ts'

export interface LakeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** The folder that holds everything, made when absent; `memory` forgets all in the end. */
  readonly dataDirectory: string | {readonly memory: true}
  /** As the Studio is configured with; `dateline` when absent. */
  readonly projectId?: string
  /** Datasets to make when they are not there; `production` when absent. */
  readonly datasets?: readonly string[]
  /** Of the Studio and other pages that may ask: `http://localhost:3333`. */
  readonly allowedOrigins: readonly string[]
  /** Keep roles from changes that their grants allow, in every dataset. */
  readonly guards?: readonly Guard[]
  /** Gets a line for every fault and every unknown request; secrets never. */
  readonly log?: (line: string) => void
  readonly clock?: () => Date
}

export interface RunningLake {
  /** `http://localhost:3334` */
  readonly url: string
  readonly port: number
  readonly projectId: string
  readonly tokens: Tokens
  /** Method and path of each request that the lake has no answer for. */
  readonly unknownRequests: readonly string[]
  /** Ends all streams and sockets and closes the stores; what was acknowledged is on disk. */
  close(): Promise<void>
}

/** Long URLs of queries and listeners (14,800 characters) and headers of 15 KB. */
const MOST_HEADER_BYTES = 32_768

/**
 * Starts a lake on this machine's loopback address.
 *
 * @throws StartupError for a folder that cannot be written or is in use, and for a busy port;
 *   InvalidGuard for a guard that cannot be read
 */
export async function startLake(options: LakeOptions): Promise<RunningLake> {
  let port = 0
  const {lake, closeLake} = createLake({
    dataDirectory: options.dataDirectory,
    projectId: options.projectId ?? 'dateline',
    datasets: options.datasets ?? ['production'],
    allowedOrigins: options.allowedOrigins,
    guards: createGuards(options.guards ?? []),
    log: options.log ?? (() => {}),
    clock: options.clock ?? (() => new Date()),
    newId,
    port: () => port,
  })
  try {
    const answer = getRequestListener(createAnswer(lake), {overrideGlobalObjects: false})
    const server = createServer({maxHeaderSize: MOST_HEADER_BYTES}, (request, response) => {
      void answer(request, response)
    })
    const sockets = openSockets(server, lake)
    port = await bind(server, options.port)
    return {
      url: `http://localhost:${port}`,
      port,
      projectId: lake.projectId,
      tokens: lake.tokens,
      unknownRequests: lake.unknownRequests,
      async close() {
        // Streams end before their datasets do: a listener that is told `disconnect` stays away.
        for (const end of lake.openStreams) end()
        lake.presence.close()
        sockets.close()
        await closeServer(server)
        closeLake()
      },
    }
  } catch (error) {
    closeLake()
    throw error
  }
}

/** 22 letters and digits, as the hosted service's transaction ids. */
function newId(): string {
  return randomBytes(17).toString('base64url').replaceAll(/[-_]/g, '0').slice(0, 22)
}
