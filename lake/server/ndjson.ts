/** A response of one JSON value on each line, sent as they come. */
export function ndjson(values: Iterable<unknown>): Response {
  const iterator = values[Symbol.iterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = iterator.next()
      if (next.done === true) return controller.close()
      controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
    },
    cancel: () => void iterator.return?.(),
  })
  return new Response(body, {headers: {'content-type': 'application/x-ndjson'}})
}
