/** Milliseconds that work may hold up the page: about half of a frame. */
const SLICE_MS = 8

/**
 * For long work: called between its steps, it lets the page draw and answer whenever the work has
 * gone on for a while.
 */
export function createPauses(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE_MS
  return () => {
    if (performance.now() < until) return undefined
    return new Promise((resolve) => {
      setTimeout(() => {
        until = performance.now() + SLICE_MS
        resolve()
      })
    })
  }
}
