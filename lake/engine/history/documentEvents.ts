import {isPublishedId, publishedId, releaseOf} from '../../documentIds.ts'
import {isRecord} from '../../isEqual.ts'
import type {DocumentChange, LoggedTransaction, TransactionLog} from '../../store/store.ts'
import type {AttributeValue} from '../../types.ts'

export interface EventPage {
  readonly events: AttributeValue[]
  /** Empty when there is no more. */
  readonly nextCursor: string
}

type DocumentEvent = Readonly<Record<string, AttributeValue | undefined>>

/**
 * What happened to one document, draft or version, newest first: what the actions recorded and,
 * for plain mutations, what follows from them. The cursor is the sequence number of the last
 * transaction that has been told.
 */
export function readDocumentEvents(
  documentId: string,
  {limit, nextCursor}: {limit: number; nextCursor: string},
  log: TransactionLog,
): EventPage {
  const events: AttributeValue[] = []
  const to = nextCursor === '' ? Number.MAX_SAFE_INTEGER : Number(nextCursor) - 1
  // Deleting a group is told of its drafts too, which may have been gone by then.
  const ids = [...new Set([documentId, publishedId(documentId)])]
  for (const transaction of log.touching(ids, {to, reverse: true})) {
    const {author, timestamp, sequence} = transaction
    const told = eventsOf(transaction, documentId).filter((one) => concerns(one, documentId))
    for (const event of told.reverse()) events.push({...event, author, timestamp})
    if (events.length >= limit) return {events, nextCursor: String(sequence)}
  }
  return {events, nextCursor: ''}
}

function eventsOf(transaction: LoggedTransaction, documentId: string): DocumentEvent[] {
  const recorded = transaction.events.filter(isEvent)
  if (recorded.length > 0) return recorded
  const change = transaction.changes.find((one) => one.documentId === documentId)
  return change === undefined ? [] : [...eventOfMutation(change, transaction.id)]
}

function* eventOfMutation(
  {documentId: id, previousRev, deleted}: DocumentChange,
  revisionId: string,
): Iterable<DocumentEvent> {
  if (isPublishedId(id)) {
    if (deleted) yield {type: 'deleteDocumentGroup', documentId: id}
    else {
      const type = previousRev === undefined ? 'createLiveDocument' : 'updateLiveDocument'
      yield {type, documentId: id, revisionId}
    }
    return
  }
  const version = {documentId: publishedId(id), versionId: id, releaseId: releaseOf(id)}
  if (deleted) yield {type: 'deleteDocumentVersion', ...version, versionRevisionId: previousRev}
  else if (previousRev === undefined) {
    yield {type: 'createDocumentVersion', ...version, versionRevisionId: revisionId}
  }
}

/** Whether the Studio expects the event in the history of that document. */
function concerns(event: DocumentEvent, documentId: string): boolean {
  switch (event['type']) {
    case 'publishDocumentVersion':
      return event['versionId'] === documentId || event['documentId'] === documentId
    case 'deleteDocumentGroup':
      return event['documentId'] === publishedId(documentId)
    case 'unpublishDocument':
    case 'createLiveDocument':
    case 'updateLiveDocument':
      return event['documentId'] === documentId
    default:
      return event['versionId'] === documentId
  }
}

function isEvent(value: AttributeValue): value is DocumentEvent {
  return isRecord(value)
}
