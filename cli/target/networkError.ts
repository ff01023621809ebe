/**
 * What went wrong on the way to a server that gave no answer, such as `ECONNREFUSED`; undefined for
 * any other error. `fetch` hides it in the cause of its own error.
 */
export function networkErrorOf(error: unknown): string | undefined {
  for (let inner: unknown = error, depth = 0; inner instanceof Error && depth < 4; depth += 1) {
    if ('code' in inner && typeof inner.code === 'string') return inner.code
    inner = inner.cause
  }
  // What `fetch` refuses by itself has no code.
  const refused = error instanceof TypeError && error.message === 'fetch failed'
  return refused && error.cause instanceof Error ? error.cause.message : undefined
}
