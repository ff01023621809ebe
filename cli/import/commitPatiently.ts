import {setTimeout as wait} from 'node:timers/promises'
import {ClientError, ServerError, type SanityClient} from '@sanity/client'
import type {Mutation} from '../../garden/merge/mutation.ts'
import {networkErrorOf} from '../target/networkError.ts'

/** What a transaction of an import may hold; a subset of the client's own mutations. */
export type ImportMutation =
  | {readonly createIfNotExists: ImportedDocument}
  | {readonly createOrReplace: ImportedDocument}
  | {
      readonly patch: {
        readonly id: string
        readonly ifRevisionID: string
        readonly unset: string[]
      }
    }

export interface ImportedDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

const ATTEMPTS = 6
const FIRST_PAUSE_MS = 500

/**
 * Commits one transaction. Where the service is busy (429), failing (5xx) or out of reach it asks
 * again, as long as it is told to wait or twice as long each time: the id of the transaction makes
 * that safe, since a transaction that arrived the first time is not applied again.
 *
 * @throws the client's error when the service refuses, or fails to the last
 */
export async function commitPatiently(
  client: SanityClient,
  transactionId: string,
  mutations: readonly (ImportMutation | Mutation)[],
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.request({
        method: 'POST',
        url: `/data/mutate/${client.config().dataset ?? ''}`,
        query: {visibility: 'async', returnIds: 'false', tag: 'dateline.cli'},
        body: {mutations, transactionId},
      })
      return
    } catch (error) {
      if (attempt > 1 && isRepeated(error)) return
      if (attempt === ATTEMPTS || !isPassing(error)) throw error
      await wait(retryAfter(error) ?? FIRST_PAUSE_MS * 2 ** (attempt - 1), undefined, {signal})
    }
  }
}

/** The service knows the transaction: an earlier attempt went through and only its answer was lost. */
function isRepeated(error: unknown): boolean {
  return (
    error instanceof ClientError &&
    error.statusCode === 409 &&
    JSON.stringify(error.responseBody).includes('transactionAlreadyExistsError')
  )
}

function isPassing(error: unknown): boolean {
  if (error instanceof ClientError) return error.statusCode === 429
  if (error instanceof ServerError) return true
  return networkErrorOf(error) !== undefined
}

function retryAfter(error: unknown): number | undefined {
  if (!(error instanceof ClientError) && !(error instanceof ServerError)) return undefined
  const headers: unknown = error.response.headers
  if (typeof headers !== 'object' || headers === null || !('retry-after' in headers)) {
    return undefined
  }
  const seconds = Number(headers['retry-after'])
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}
