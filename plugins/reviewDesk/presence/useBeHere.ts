import {useEffect} from 'react'
import {usePresenceStore} from 'sanity'

/** Tells others that somebody looks at a post, as its form would, for as long as it is shown. */
export function useBeHere(postId: string): void {
  const store = usePresenceStore()
  useEffect(() => {
    const lastActiveAt = new Date().toISOString()
    store.setLocation([{type: 'document', documentId: postId, path: [], lastActiveAt}])
    return () => store.setLocation([])
  }, [store, postId])
}
