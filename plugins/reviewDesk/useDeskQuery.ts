import {useCallback, useMemo} from 'react'
import {useRouter} from 'sanity/router'
import {readDeskQuery, writeDeskQuery} from './facets/deskAddress.ts'
import type {DeskQuery, DeskView} from './facets/selectItems.ts'

/** What the desk is asked for, kept in the address of the page: a link to it shows the same. */
export function useDeskQuery(home: DeskView): {
  readonly query: DeskQuery
  readonly setQuery: (query: DeskQuery) => void
} {
  const {state, navigate} = useRouter()
  const params = state['_searchParams']
  const query = useMemo(() => readDeskQuery(params ?? [], home), [params, home])
  const setQuery = useCallback(
    (next: DeskQuery) => navigate({_searchParams: writeDeskQuery(next, home)}, {replace: true}),
    [navigate, home],
  )
  return {query, setQuery}
}
