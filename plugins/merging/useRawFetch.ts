import {useMemo} from 'react'
import {useClient} from 'sanity'
import type {Fetch} from '../../garden/readPages.ts'
import {API_VERSION} from '../apiVersion.ts'

/** Asks the dataset for documents as they are stored, drafts and all. */
export function useRawFetch(): Fetch {
  const client = useClient({apiVersion: API_VERSION})
  return useMemo(
    () => (query, params) =>
      client.fetch<unknown>(query, params, {perspective: 'raw', tag: 'dateline.merging'}),
    [client],
  )
}
