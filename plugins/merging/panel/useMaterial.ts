import {useCallback, useEffect, useState} from 'react'
import type {MergeMaterial} from '../../../garden/merge/material.ts'
import {readMaterial} from '../../../garden/merge/readMaterial.ts'
import {useRawFetch} from '../useRawFetch.ts'

export type MaterialState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: Error}
  | {readonly status: 'ready'; readonly material: MergeMaterial}

/** Reads what a merge of these documents has to know, again whenever it is told to. */
export function useMaterial(ids: readonly string[]): {
  readonly state: MaterialState
  readonly reload: () => void
} {
  const fetch = useRawFetch()
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{key: string; state: MaterialState}>()
  const wanted = ids.join()
  const key = `${wanted} ${attempt}`

  useEffect(() => {
    let wants = true
    readMaterial(fetch, wanted.split(',')).then(
      (material) => wants && setLoaded({key, state: {status: 'ready', material}}),
      (error: unknown) => {
        const reason = error instanceof Error ? error : new Error(String(error))
        if (wants) setLoaded({key, state: {status: 'failed', error: reason}})
      },
    )
    return () => {
      wants = false
    }
  }, [fetch, wanted, key])

  return {
    state: loaded?.key === key ? loaded.state : {status: 'loading'},
    reload: useCallback(() => setAttempt((count) => count + 1), []),
  }
}
