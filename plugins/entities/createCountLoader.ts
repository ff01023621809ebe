/** Rows of a list that are counted with one request. */
const BATCH = 50

/** Runs a query in the drafts perspective, where a draft and its published document are one. */
type Fetch = (query: string, params: Readonly<Record<string, string>>) => Promise<number[]>

interface Waiting {
  readonly id: string
  readonly resolve: (count: number) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Counts the documents that refer to others. Ids that are asked for in the same turn travel in one
 * request, so that a screenful of rows costs one.
 */
export function createCountLoader(fetch: Fetch) {
  let waiting: Waiting[] = []

  async function count(batch: readonly Waiting[]) {
    const counts = batch.map((_, at) => `count(*[references($id${at})])`)
    const params = Object.fromEntries(batch.map(({id}, at) => [`id${at}`, id]))
    try {
      const answers = await fetch(`[${counts.join(', ')}]`, params)
      for (const [at, {resolve}] of batch.entries()) resolve(answers[at] ?? 0)
    } catch (reason) {
      for (const {reject} of batch) reject(reason)
    }
  }

  function flush() {
    const all = waiting
    waiting = []
    for (let from = 0; from < all.length; from += BATCH) void count(all.slice(from, from + BATCH))
  }

  return (id: string): Promise<number> =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(flush)
      waiting.push({id, resolve, reject})
    })
}
