import {useEffect, useState} from 'react'
import {useDocumentPreviewStore, usePerspective} from 'sanity'

/**
 * Some fields of a document, for as long as they are shown; undefined while they are read, null for
 * a document that is gone or that nobody may read.
 */
export function useShown(id: string, fields: readonly string[]): unknown {
  const store = useDocumentPreviewStore()
  const {perspectiveStack} = usePerspective()
  const [shown, setShown] = useState<unknown>()
  const paths = fields.join(' ')
  useEffect(() => {
    const subscription = store
      .observePaths(
        {_type: 'reference', _ref: id},
        ['_type', ...paths.split(' ')].map((path) => path.split('.')),
        undefined,
        perspectiveStack,
      )
      .subscribe((value) => setShown(value ?? null))
    return () => subscription.unsubscribe()
  }, [store, id, paths, perspectiveStack])
  return shown
}
