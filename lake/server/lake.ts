import type {Tokens} from '../access/tokens.ts'
import type {Presence} from '../presence/createPresence.ts'
import type {Registry} from '../registry/registry.ts'
import type {Datasets} from './datasets.ts'
import type {OpenStreams} from './eventStream.ts'
import type {StreamTickets} from './streamTickets.ts'

/** What the routes have at hand. */
export interface Lake {
  readonly projectId: string
  readonly datasets: Datasets
  readonly registry: Registry
  readonly presence: Presence
  readonly tokens: Tokens
  readonly tickets: StreamTickets
  readonly openStreams: OpenStreams
  readonly allowedOrigins: ReadonlySet<string>
  /** Method and path of every request that no route answers: what a new consumer relies on. */
  readonly unknownRequests: string[]
  readonly clock: () => Date
  /** The port that was bound. */
  readonly port: () => number
  /** A line for whoever runs the lake. Never a token, a ticket or a document. */
  readonly log: (line: string) => void
}
