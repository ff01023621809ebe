/** An event as it goes over the wire; `data` becomes JSON. */
export interface ServerSentEvent {
  readonly type: string
  readonly id?: string
  readonly data: unknown
}

/** The event streams that are open, so that the lake can end them when it closes. */
export type OpenStreams = Set<() => void>

const HEARTBEAT_MS = 15_000

/** A reader that is this far behind is let go; it comes back and resumes from its last event. */
const MOST_BYTES_BEHIND = 32_000_000

/**
 * A response of server-sent events.
 *
 * @param subscribe starts the events and gives the way to stop them; what it throws, this throws
 */
export function eventStream(
  open: OpenStreams,
  subscribe: (send: (event: ServerSentEvent) => void) => () => void,
): Response {
  const encoder = new TextEncoder()
  let close: (() => void) | undefined

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let unsubscribe: (() => void) | undefined
        let ended = false

        function write(text: string): void {
          if (ended) return
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) < -MOST_BYTES_BEHIND) end()
        }

        function end(): void {
          if (ended) return
          close?.()
          controller.close()
        }

        const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT_MS)
        close = () => {
          ended = true
          clearInterval(heartbeat)
          unsubscribe?.()
          open.delete(end)
        }
        open.add(end)
        try {
          // A second instead of the three that clients wait by themselves before they reconnect.
          write('retry: 1000\n\n')
          unsubscribe = subscribe((event) => write(format(event)))
          if (ended) unsubscribe()
        } catch (error) {
          close?.()
          throw error
        }
      },
      cancel: () => close?.(),
    },
    {highWaterMark: 0, size: (chunk) => chunk.byteLength},
  )
  return new Response(body, {
    headers: {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store'},
  })
}

function format({type, id, data}: ServerSentEvent): string {
  const idLine = id === undefined ? '' : `id: ${id}\n`
  return `event: ${type}\n${idLine}data: ${JSON.stringify(data)}\n\n`
}
