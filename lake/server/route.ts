import type {Identity} from '../access/identify.ts'
import type {Dataset} from '../engine/dataset.ts'
import type {Viewer} from '../types.ts'
import type {HostName} from './hostName.ts'
import type {Lake} from './lake.ts'
import type {Sender} from './origin.ts'

/** One request, as the routes see it: from an allowed sender, who is known. */
export interface Call {
  readonly lake: Lake
  readonly request: Request
  readonly url: URL
  readonly apiVersion: string
  readonly host: HostName
  readonly sender: Sender
  readonly identity: Identity
  /** A part of the path, decoded: `parameter('ids')` for `:ids`. */
  parameter(name: string): string
  /** The dataset that the path names. @throws LakeError 404 */
  dataset(): Dataset
  /** Who asks, with the rights on that dataset. */
  viewer(): Viewer
}

export type Handler = (call: Call) => Response | Promise<Response>

/** A row of the table of routes. `HEAD` is answered by `GET`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `:name` is one part of the path. */
  readonly path: string
  readonly handler: Handler
}
