import {isDraftId, isPublishedId, publishedId} from '../../documentIds.ts'
import type {DocumentChange, DocumentStore} from '../../store/store.ts'
import type {StoredDocument} from '../../types.ts'

/** One change, as it looks to somebody to whom a document, its draft and its versions are one. */
export interface Step {
  /** Absent when nothing of the document was there. */
  readonly before: StoredDocument | undefined
  /** Absent when nothing of the document is left. */
  readonly after: StoredDocument | undefined
}

/**
 * Tells what each change of a transaction does to a document, whichever of its variants it writes.
 *
 * Before a variant that is new there was the variant that it came of: the published document or,
 * where there is none, the draft or version that went with the same transaction (that was published),
 * or any that there is. After a variant that is gone there is, likewise, what it left: the published
 * document, or what came with the same transaction (a document that was unpublished became a draft).
 *
 * A document of another type is another document: one goes, one comes.
 *
 * @param changes all of the transaction
 * @param documents as the transaction leaves them
 */
export function createLineage(
  changes: readonly DocumentChange[],
  documents: DocumentStore,
): (change: DocumentChange) => readonly Step[] {
  const byId = new Map(changes.map((change) => [change.documentId, change]))
  const changed = Map.groupBy(byId.keys(), publishedId)

  function kin({documentId}: DocumentChange): string[] {
    const group = publishedId(documentId)
    return [...new Set([...(changed.get(group) ?? []), ...documents.group(group)])].sort()
  }

  function beforeOf(id: string): StoredDocument | undefined {
    const change = byId.get(id)
    return change === undefined ? documents.get(id) : change.before
  }

  function afterOf(id: string): StoredDocument | undefined {
    const change = byId.get(id)
    return change === undefined ? documents.get(id) : change.after
  }

  return (change) => {
    const before = change.before ?? closest(kin(change), beforeOf, afterOf)
    const after = change.after ?? closest(kin(change), afterOf, beforeOf)
    if (before === undefined || after === undefined || before._type === after._type) {
      return [{before, after}]
    }
    return [
      {before, after: undefined},
      {before: undefined, after},
    ]
  }
}

/** The closest relative on one side of the transaction. */
function closest(
  ids: readonly string[],
  here: (id: string) => StoredDocument | undefined,
  there: (id: string) => StoredDocument | undefined,
): StoredDocument | undefined {
  const present = ids.filter((id) => here(id) !== undefined)
  const id =
    present.find(isPublishedId) ??
    present.find((id) => there(id) === undefined) ??
    present.find(isDraftId) ??
    present[0]
  return id === undefined ? undefined : here(id)
}
