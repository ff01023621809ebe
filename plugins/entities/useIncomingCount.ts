import {useEffect, useState} from 'react'
import type {SanityClient} from 'sanity'
import {getPublishedId, useClient} from 'sanity'
import {API_VERSION} from '../apiVersion.ts'
import {createCountLoader} from './createCountLoader.ts'

interface Counts {
  readonly load: (id: string) => Promise<number>
  /** What was counted last, to show while it is counted again. */
  readonly known: Map<string, number>
}

const countsOfClients = new WeakMap<SanityClient, Counts>()

function countsOf(client: SanityClient): Counts {
  const counts = countsOfClients.get(client) ?? {load: createLoader(client), known: new Map()}
  countsOfClients.set(client, counts)
  return counts
}

function createLoader(client: SanityClient) {
  return createCountLoader((query, params) =>
    client.fetch<number[]>(query, params, {
      perspective: 'drafts',
      tag: 'dateline.incoming-counts',
    }),
  )
}

/** How many documents refer to this one; `undefined` until it is known. */
export function useIncomingCount(documentId: string): number | undefined {
  const id = getPublishedId(documentId)
  const counts = countsOf(useClient({apiVersion: API_VERSION}))
  const [count, setCount] = useState(counts.known.get(id))

  useEffect(() => {
    let shown = true
    counts.load(id).then(
      (loaded) => {
        counts.known.set(id, loaded)
        if (shown) setCount(loaded)
      },
      // A list without counts is still a list; the Studio reports a lake that is out of reach.
      () => undefined,
    )
    return () => {
      shown = false
    }
  }, [counts, id])

  return count
}
