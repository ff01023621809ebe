import {useMemo} from 'react'
import {getPublishedId, useEditState, useFormValue} from 'sanity'
import type {PostState} from '../steps/postState.ts'
import {postState} from '../steps/postState.ts'

/** The post whose form this is; undefined while nothing of it is in the dataset, and for versions. */
export function usePostState(): PostState | undefined {
  const formId = useFormValue(['_id'])
  const id = typeof formId === 'string' ? getPublishedId(formId) : ''
  const {draft, published, ready, version} = useEditState(id, 'post')
  return useMemo(
    () => (ready && !version ? postState(id, draft, published) : undefined),
    [id, draft, published, ready, version],
  )
}
