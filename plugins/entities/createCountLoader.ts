import type {SanityClient} from 'sanity'

/** Rows of a list that are counted with one request. */
const BATCH = 50

type Waiting = {id: string; resolve: (count: number) => void; reject: (reason: unknown) => void}

/**
 * Counts the documents that refer to others. Ids that are asked for in the same turn travel in one
 * request, so that a screenful of rows costs one. A draft and its published document count once.
 */
export function createCountLoader(client: Pick<SanityClient, 'fetch'>) {
  let waiting: Waiting[] = []

  function flush() {
    const batch = waiting.splice(0, BATCH)
    if (waiting.length > 0) queueMicrotask(flush)
    const counts = batch.map((_, at) => `count(*[references($id${at})])`)
    const params = Object.fromEntries(batch.map(({id}, at) => [`id${at}`, id]))
    client
      .fetch<number[]>(`[${counts.join(', ')}]`, params, {
        perspective: 'drafts',
        tag: 'dateline.incoming-counts',
      })
      .then((answers) => {
        for (const [at, {resolve}] of batch.entries()) resolve(answers[at] ?? 0)
      })
      .catch((reason: unknown) => {
        for (const {reject} of batch) reject(reason)
      })
  }

  return (id: string): Promise<number> =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(flush)
      waiting.push({id, resolve, reject})
    })
}
