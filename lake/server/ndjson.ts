/**
 * A response of one JSON value on each line, sent as they come. The first is asked for before the
 * response begins, so that what fails at once becomes an error that the client can read.
 */
export function ndjson(values: Iterable<unknown>): Response {
  const iterator = values[Symbol.iterator]()
  const encoder = new TextEncoder()
  let next = iterator.next()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (next.done === true) return controller.close()
      controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
      next = iterator.next()
    },
    cancel: () => void iterator.return?.(),
  })
  return new Response(body, {headers: {'content-type': 'application/x-ndjson'}})
}
