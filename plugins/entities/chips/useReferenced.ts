import {useEffect, useState} from 'react'
import type {DraftsModelDocumentAvailability, Reference} from 'sanity'
import {useDocumentPreviewStore, usePerspective} from 'sanity'

/** What is known of the document that a reference leads to. */
export interface Referenced {
  readonly status: 'loading' | 'published' | 'unpublished' | 'missing' | 'unreadable'
  readonly type: string | undefined
  readonly name: string | undefined
}

/** Follows a reference, for as long as it is shown. */
export function useReferenced({_ref: id}: Reference): Referenced {
  const store = useDocumentPreviewStore()
  const {perspectiveStack} = usePerspective()
  const [availability, setAvailability] = useState<DraftsModelDocumentAvailability>()
  const [shown, setShown] = useState<Shown>({})

  useEffect(() => {
    const there = store.unstable_observeDocumentPairAvailability(id).subscribe(setAvailability)
    const preview = store
      .observePaths(
        {_type: 'reference', _ref: id},
        [['_type'], ['name']],
        undefined,
        perspectiveStack,
      )
      .subscribe((value) => setShown(readShown(value)))
    return () => {
      there.unsubscribe()
      preview.unsubscribe()
    }
  }, [store, id, perspectiveStack])

  return {status: statusOf(availability), type: shown.type, name: shown.name}
}

interface Shown {
  readonly type?: string
  readonly name?: string
}

function readShown(value: unknown): Shown {
  if (typeof value !== 'object' || value === null) return {}
  return {
    ...('_type' in value && typeof value._type === 'string' ? {type: value._type} : {}),
    ...('name' in value && typeof value.name === 'string' ? {name: value.name} : {}),
  }
}

function statusOf(availability: DraftsModelDocumentAvailability | undefined): Referenced['status'] {
  if (availability === undefined) return 'loading'
  const {draft, published} = availability
  if (published.available) return 'published'
  if (draft.available) return 'unpublished'
  const denied = [published, draft].some(({reason}) => reason === 'PERMISSION_DENIED')
  return denied ? 'unreadable' : 'missing'
}
