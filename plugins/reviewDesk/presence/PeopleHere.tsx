import {DocumentPreviewPresence, useDocumentPresence} from 'sanity'

/** Who else is at a post, in the form or in the desk, as the Studio's own lists show it. */
export function PeopleHere({postId}: {readonly postId: string}) {
  const people = useDocumentPresence(postId)
  if (people.length === 0) return null
  return (
    <span data-testid="desk-people">
      <DocumentPreviewPresence presence={people} />
    </span>
  )
}
