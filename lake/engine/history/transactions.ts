import type {DocumentChange, LoggedTransaction, TransactionLog} from '../../store/store.ts'
import type {AttributeValue} from '../../types.ts'
import type {TransactionsRequest} from '../dataset.ts'
import {effectsOfChange} from '../listenerEvent.ts'

/** The transactions that touched the documents, as lines of the reply. */
export function* readTransactions(
  request: TransactionsRequest,
  log: TransactionLog,
  permits: (documentId: string) => boolean,
): Iterable<AttributeValue> {
  const asked = request.documentIds.filter(permits)
  const range = rangeOf(request, log)
  if (asked.length === 0 || range === undefined) return
  const told = request.includeIdentifiedDocumentsOnly
    ? (id: string): boolean => asked.includes(id)
    : permits
  let left = request.limit ?? Number.POSITIVE_INFINITY
  for (const transaction of log.touching(asked, {...range, reverse: request.reverse})) {
    if (request.authors !== undefined && !request.authors.includes(transaction.author)) continue
    if (left <= 0) return
    left -= 1
    yield lineOf(transaction, told, request)
  }
}

/** Undefined when a transaction at either end is unknown: nothing lies between. */
function rangeOf(
  {fromTransaction, toTransaction, fromTime, toTime}: TransactionsRequest,
  log: TransactionLog,
): {from: number; to: number} | undefined {
  const from = sequenceOr(fromTransaction, 0, log)
  const to = sequenceOr(toTransaction, Number.MAX_SAFE_INTEGER, log)
  if (from === undefined || to === undefined) return undefined
  return {
    from: fromTime === undefined ? from : Math.max(from, firstAtOrAfter(fromTime, log)),
    to: toTime === undefined ? to : Math.min(to, log.sequenceAt(new Date(toTime).toISOString())),
  }
}

function sequenceOr(
  transactionId: string | undefined,
  fallback: number,
  log: TransactionLog,
): number | undefined {
  return transactionId === undefined || transactionId === ''
    ? fallback
    : log.sequenceOf(transactionId)
}

function firstAtOrAfter(time: string, log: TransactionLog): number {
  const justBefore = new Date(new Date(time).getTime() - 1).toISOString()
  return log.sequenceAt(justBefore) + 1
}

function lineOf(
  {id, timestamp, author, changes}: LoggedTransaction,
  told: (documentId: string) => boolean,
  {excludeContent, effects}: TransactionsRequest,
): AttributeValue {
  const own = changes.filter(({documentId}) => told(documentId))
  return {
    id,
    timestamp,
    author,
    documentIDs: own.map(({documentId}) => documentId),
    ...(!excludeContent && {mutations: own.flatMap(({mutations}) => mutations)}),
    ...(effects && {effects: effectsByDocument(own)}),
  }
}

function effectsByDocument(changes: readonly DocumentChange[]): AttributeValue {
  return Object.fromEntries(changes.map((change) => [change.documentId, effectsOfChange(change)]))
}
