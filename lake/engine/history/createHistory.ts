import type {Store} from '../../store/store.ts'
import type {StoredDocument, Viewer} from '../../types.ts'
import type {History, PointInTime} from '../dataset.ts'
import {createPermissions} from '../permissions.ts'
import {readDocumentEvents} from './documentEvents.ts'
import {lastRevision} from './lastRevision.ts'
import {readTransactions} from './transactions.ts'

/** @param clock for `now()` in the filters of grants */
export function createHistory({documents, log}: Store, clock: () => Date): History {
  /** Tells once per request which documents' past the viewer may see. */
  function createGate(viewer: Viewer): (id: string) => boolean {
    const permissions = createPermissions(viewer, clock)
    const known = new Map<string, boolean>()
    return (id) => {
      const answer = known.get(id)
      if (answer !== undefined) return answer
      const document = documents.get(id) ?? lastRevision(id, log)
      const allowed = document !== undefined && permissions.allows('history', document)
      known.set(id, allowed)
      return allowed
    }
  }

  return {
    documents(ids, at, viewer) {
      const permits = createGate(viewer)
      return ids.filter(permits).flatMap((id) => documentAt(id, at, log) ?? [])
    },
    transactions: (request, viewer) => readTransactions(request, log, createGate(viewer)),
    events(documentId, page, viewer) {
      const permits = createGate(viewer)(documentId)
      const {events, nextCursor} = permits
        ? readDocumentEvents(documentId, page, log)
        : {events: [], nextCursor: ''}
      return {events: {[documentId]: events}, nextCursor}
    },
  }
}

function documentAt(id: string, at: PointInTime, log: Store['log']): StoredDocument | undefined {
  if ('lastRevision' in at) return lastRevision(id, log)
  const sequence =
    'revision' in at ? log.sequenceOf(at.revision) : log.sequenceAt(toTimestamp(at.time))
  return sequence === undefined ? undefined : log.documentAt(id, sequence)
}

function toTimestamp(time: string): string {
  return new Date(time).toISOString()
}
