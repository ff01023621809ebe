import {isPublishedId} from '../documentIds.ts'
import type {DocumentChange, LoggedTransaction, Store} from '../store/store.ts'
import type {StoredDocument, Viewer} from '../types.ts'
import type {ListenEvent, ListenRequest} from './dataset.ts'
import {mutationEvent, type Sighting} from './listenerEvent.ts'
import {createListenerFilter} from './listenerFilter.ts'
import {createPermissions} from './permissions.ts'

/** After so many transactions a listener that comes back reads everything anew. */
const MOST_TO_CATCH_UP = 1_000

type Receive = (event: ListenEvent) => void

export interface Listeners {
  add(request: ListenRequest, viewer: Viewer, receive: Receive): () => void
  /** Tells all listeners; transactions have to come in the order of their commits. */
  publish(transaction: LoggedTransaction): void
  close(): void
}

export interface ListenerOptions {
  readonly clock: () => Date
  readonly newId: () => string
  /** Takes what went wrong while listeners were told: the change itself stands. */
  readonly report: (error: unknown) => void
}

interface Listener {
  tell(transaction: LoggedTransaction, afterDocumentId?: string): void
  end(): void
  fail(): void
}

export function createListeners(store: Store, {clock, newId, report}: ListenerOptions): Listeners {
  const listeners = new Set<Listener>()
  return {
    add(request, viewer, receive) {
      const listener = createListener(request, viewer, receive, store, clock)
      resume(listener, request.lastEventId, receive, store, newId)
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    publish(transaction) {
      for (const listener of listeners) {
        try {
          listener.tell(transaction)
        } catch (error) {
          // It has missed an event: it has to read everything anew, on a new connection.
          listeners.delete(listener)
          report(error)
          attempt(() => listener.fail(), report)
        }
      }
    },
    close() {
      for (const listener of listeners) attempt(() => listener.end(), report)
      listeners.clear()
    },
  }
}

function attempt(work: () => void, report: (error: unknown) => void): void {
  try {
    work()
  } catch (error) {
    report(error)
  }
}

/** Says hello and, to a listener that was here before, what it missed. */
function resume(
  listener: Listener,
  lastEventId: string | undefined,
  receive: Receive,
  {log}: Store,
  newId: () => string,
): void {
  const welcome = {listenerName: newId()}
  if (lastEventId === undefined) return receive({type: 'welcome', data: welcome})
  const [transactionId = '', documentId] = lastEventId.split('#')
  const sequence = log.sequenceOf(transactionId)
  if (sequence === undefined || log.lastSequence() - sequence > MOST_TO_CATCH_UP) {
    return receive({type: 'reset', data: welcome})
  }
  receive({type: 'welcomeback', data: welcome})
  for (const transaction of log.since(sequence - 1)) {
    listener.tell(transaction, transaction.sequence === sequence ? documentId : undefined)
  }
}

function createListener(
  request: ListenRequest,
  viewer: Viewer,
  receive: Receive,
  store: Store,
  clock: () => Date,
): Listener {
  const permissions = createPermissions(viewer, clock)
  const matches = createListenerFilter(request.query, {
    params: request.params,
    identity: viewer.id,
    now: clock,
    dereference: (id) => store.documents.get(id),
  })

  function sees(document: StoredDocument | undefined): boolean {
    if (document === undefined) return false
    if (!request.includeAllVersions && !isPublishedId(document._id)) return false
    return matches(document) && permissions.allows('read', document)
  }

  function sighting(change: DocumentChange): Sighting[] {
    const [before, after] = [sees(change.before), sees(change.after)]
    if (!before && !after) return []
    const transition = before ? (after ? 'update' : 'disappear') : 'appear'
    return [{change, transition}]
  }

  return {
    tell(transaction, afterDocumentId) {
      const sightings = transaction.changes.flatMap(sighting)
      const total = sightings.length
      const seen = sightings.findIndex(({change}) => change.documentId === afterDocumentId)
      for (const [index, one] of sightings.entries()) {
        if (index <= seen) continue
        receive(mutationEvent(transaction, one, {current: index + 1, total}, request))
      }
    },
    end: () => receive({type: 'disconnect', data: {reason: 'the lake is closing'}}),
    fail: () =>
      receive({type: 'channelError', data: {error: {description: 'The listener has failed'}}}),
  }
}
