/** How long, in milliseconds, requests may have to wait for a slice to end. */
const SLICE = 10

/**
 * Does work between requests.
 *
 * @param steps the work, in steps that take less than a slice
 * @param report takes the error that the work ends with
 * @returns stops it
 */
export function runInSlices(steps: Iterable<void>, report: (error: unknown) => void): () => void {
  const iterator = steps[Symbol.iterator]()
  let next = setImmediate(runSlice)

  function runSlice(): void {
    const end = performance.now() + SLICE
    try {
      while (performance.now() < end) if (iterator.next().done === true) return
      next = setImmediate(runSlice)
    } catch (error) {
      report(error)
    }
  }

  return () => clearImmediate(next)
}
