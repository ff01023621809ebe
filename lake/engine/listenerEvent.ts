import {differenceBetween} from '../mendoza/difference.ts'
import {isAttributeValue} from '../storedDocument.ts'
import type {DocumentChange, LoggedTransaction} from '../store/store.ts'
import type {AttributeValue, StoredDocument} from '../types.ts'
import type {ListenEvent, ListenRequest} from './dataset.ts'

/** What happened to a document as seen through a listener's filter. */
export type Transition = 'appear' | 'update' | 'disappear'

type Effects = {readonly apply: AttributeValue; readonly revert: AttributeValue}

export interface Sighting {
  readonly change: DocumentChange
  readonly transition: Transition
}

/** The event that tells of one change; `current` counts the listener's own events from 1. */
export function mutationEvent(
  transaction: LoggedTransaction,
  {change, transition}: Sighting,
  {current, total}: {current: number; total: number},
  request: ListenRequest,
): ListenEvent {
  const {documentId, before, after} = change
  const id = `${transaction.id}#${documentId}`
  return {
    type: 'mutation',
    id,
    data: {
      eventId: id,
      documentId,
      transactionId: transaction.id,
      transition,
      identity: transaction.author,
      mutations: request.includeMutations ? change.mutations : [],
      // The Studio chains revisions from a snapshot; a document that appears has no link to hang on.
      ...(before && transition !== 'appear' && {previousRev: before._rev}),
      resultRev: transaction.id,
      ...(request.includeResult && transition !== 'disappear' && after && {result: after}),
      ...(request.includePreviousRevision && before && {previous: before}),
      ...(request.effects && {effects: effectsOfChange(change)}),
      timestamp: transaction.timestamp,
      visibility: request.visibility,
      transactionTotalEvents: total,
      transactionCurrentEvent: current,
    },
  }
}

/** Listeners of one document share the work. */
const known = new WeakMap<DocumentChange, Effects>()

export function effectsOfChange(change: DocumentChange): Effects {
  const effects = known.get(change) ?? effectsOf(change.before, change.after)
  known.set(change, effects)
  return effects
}

/** Differences in both directions, between documents without their revision. */
function effectsOf(before: StoredDocument | undefined, after: StoredDocument | undefined): Effects {
  const [from, to] = [withoutRevision(before), withoutRevision(after)]
  return {apply: toValue(differenceBetween(from, to)), revert: toValue(differenceBetween(to, from))}
}

function withoutRevision(document: StoredDocument | undefined): AttributeValue {
  if (document === undefined) return null
  const {_rev, ...attributes} = document
  return attributes
}

function toValue(value: unknown): AttributeValue {
  return isAttributeValue(value) ? value : null
}
