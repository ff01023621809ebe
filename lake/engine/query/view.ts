import {isDraftId, isPublishedId, publishedId, releaseOf} from '../../documentIds.ts'
import type {StoredDocument} from '../../types.ts'
import {DRAFT, type Perspective, PUBLISHED, type Variant} from './perspective.ts'

/** The documents that a query sees in a perspective, ordered by id. */
export function viewDocuments(
  documents: Iterable<StoredDocument>,
  perspective: Perspective,
): StoredDocument[] {
  if (perspective === 'raw') return [...documents]
  const chosen = new Map<string, {rank: number; document: StoredDocument}>()
  for (const document of documents) {
    const rank = perspective.indexOf(variantOf(document._id))
    const id = publishedId(document._id)
    const rival = chosen.get(id)
    if (rank >= 0 && (rival === undefined || rank < rival.rank)) chosen.set(id, {rank, document})
  }
  return [...chosen]
    .filter(([, {document}]) => isPublishedId(document._id) || !isDeletion(document))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, {document}]) => ({...document, _id: id, _originalId: document._id}))
}

export function variantOf(id: string): Variant {
  return isDraftId(id) ? DRAFT : (releaseOf(id) ?? PUBLISHED)
}

/** Whether the document is a version that says: this will be unpublished. */
export function isDeletion(document: StoredDocument): boolean {
  const system = document['_system']
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}
