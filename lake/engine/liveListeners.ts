import {isPublishedId} from '../documentIds.ts'
import type {LoggedTransaction, TransactionLog} from '../store/store.ts'
import type {LiveEvent, LiveRequest} from './dataset.ts'

/**
 * One tag for all: every query may have changed with every transaction. Telling too much costs a
 * front-end a query, telling too little shows it old content.
 */
export const SYNC_TAGS: readonly string[] = ['s1:dataset']

export interface LiveListeners {
  add(request: LiveRequest, receive: (event: LiveEvent) => void): () => void
  publish(transaction: LoggedTransaction): void
  close(): void
}

interface LiveListener {
  readonly includeDrafts: boolean
  readonly receive: (event: LiveEvent) => void
}

export function createLiveListeners(
  log: TransactionLog,
  report: (error: unknown) => void,
): LiveListeners {
  const listeners = new Set<LiveListener>()

  function send(listener: LiveListener, event: LiveEvent): void {
    try {
      listener.receive(event)
    } catch (error) {
      listeners.delete(listener)
      report(error)
    }
  }

  return {
    add({includeDrafts, lastEventId}, receive) {
      const listener = {includeDrafts, receive}
      const sequence = log.lastSequence()
      const missed = lastEventId !== undefined && lastEventId !== String(sequence)
      receive({type: missed ? 'restart' : 'welcome', id: String(sequence), data: {}})
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    publish({sequence, changes}) {
      const published = changes.some(({documentId}) => isPublishedId(documentId))
      const message: LiveEvent = {type: 'message', id: String(sequence), data: {tags: SYNC_TAGS}}
      for (const listener of listeners) {
        if (published || listener.includeDrafts) send(listener, message)
      }
    },
    close() {
      for (const listener of listeners) {
        send(listener, {type: 'goaway', data: {reason: 'the lake is closing'}})
      }
      listeners.clear()
    },
  }
}
