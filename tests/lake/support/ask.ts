import {once} from 'node:events'
import {type IncomingMessage, request} from 'node:http'
import type {Readable} from 'node:stream'

export interface Asked {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

export type Ask = (
  path: string,
  headers?: Record<string, string>,
  options?: {method?: string; body?: string},
) => Promise<Asked>

/** What a preflight of @sanity/client says. */
export const PREFLIGHT = {
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'authorization,x-sanity-app',
}

/**
 * Asks with whatever headers one likes: `fetch` would set the host by itself. The body of an event
 * stream is not waited for.
 */
export function asker(address: () => string): Ask {
  return async (path, headers = {}, {method = 'GET', body = ''} = {}) => {
    const asking = request(`${address()}${path}`, {method, headers, agent: false})
    asking.end(body)
    const response = await responseTo(asking)
    if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) {
      await response.body?.cancel()
      return {status: response.status, headers: response.headers, body: ''}
    }
    return {status: response.status, headers: response.headers, body: await response.text()}
  }
}

/** Opens a stream under whatever host name one likes. */
export function openStream(url: string, headers: Record<string, string>): Promise<Response> {
  const asking = request(url, {headers, agent: false})
  asking.end()
  return responseTo(asking)
}

async function responseTo(asking: ReturnType<typeof request>): Promise<Response> {
  const [message]: IncomingMessage[] = await once(asking, 'response')
  if (message === undefined) throw new Error('No response')
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value))
  const status = message.statusCode ?? 0
  const hasBody = ![204, 304].includes(status)
  const body = hasBody ? new ReadableStream(iterate(message)) : null
  return new Response(body, {status, headers})
}

function iterate(message: Readable): UnderlyingDefaultSource<Uint8Array> {
  const chunks = message[Symbol.asyncIterator]()
  return {
    async pull(controller) {
      const {done, value} = await chunks.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void message.destroy(),
  }
}
