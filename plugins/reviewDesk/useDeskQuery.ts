import {useCallback, useLayoutEffect, useMemo, useRef} from 'react'
import {useRouter} from 'sanity/router'
import {readDeskQuery, writeDeskQuery} from './facets/deskAddress.ts'
import type {DeskQuery, DeskView} from './facets/selectItems.ts'

/** Changes what the desk is asked for, from what it is asked for at that time. */
export type SetDeskQuery = (change: (before: DeskQuery) => DeskQuery) => void

/** What the desk is asked for, kept in the address of the page: a link to it shows the same. */
export function useDeskQuery(home: DeskView): {
  readonly query: DeskQuery
  readonly setQuery: SetDeskQuery
} {
  const {state, navigate} = useRouter()
  const params = state['_searchParams']
  const query = useMemo(() => readDeskQuery(params ?? [], home), [params, home])
  // The router gives another `navigate` with every address; whoever is given `setQuery` would be
  // drawn anew each time.
  const latest = useRef({query, navigate})
  useLayoutEffect(() => {
    latest.current = {query, navigate}
  }, [query, navigate])
  const setQuery = useCallback<SetDeskQuery>(
    (change) => {
      const next = change(latest.current.query)
      latest.current.query = next
      latest.current.navigate({_searchParams: writeDeskQuery(next, home)}, {replace: true})
    },
    [home],
  )
  return {query, setQuery}
}
