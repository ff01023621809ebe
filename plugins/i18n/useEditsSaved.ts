import {useCallback} from 'react'
import {getPublishedId, useDocumentStore} from 'sanity'
import {useRouterState} from 'sanity/router'
import {openPaneIds} from './openPaneIds.ts'

/** Gives a function that calls `then` once the lake has every edit of the documents that are open. */
export function useEditsSaved() {
  const store = useDocumentStore()
  const state = useRouterState()

  return useCallback(
    (then: () => void): (() => void) => {
      const unsaved = new Set<string>(openPaneIds(state).map(getPublishedId))
      const stops = [...unsaved].map((id) =>
        store.pair.consistencyStatus(id, '*').subscribe(check(id)),
      )

      function check(id: string) {
        return (saved: boolean) => {
          if (!saved || !unsaved.delete(id) || unsaved.size > 0) return
          then()
        }
      }
      if (stops.length === 0) then()
      return () => {
        for (const stop of stops) stop.unsubscribe()
      }
    },
    [state, store],
  )
}
