import type {LoggedTransaction, LogRange, TransactionLog} from '../store.ts'
import type {UndoJournal} from './undoJournal.ts'

export function createMemoryLog(journal: UndoJournal): TransactionLog {
  const transactions: LoggedTransaction[] = []
  const sequences = new Map<string, number>()

  function touching(documentIds: readonly string[], range: LogRange): LoggedTransaction[] {
    const wanted = new Set(documentIds)
    const {from = 0, to = transactions.length, reverse = false} = range
    const found = transactions.filter(
      ({sequence, changes}) =>
        sequence >= from && sequence <= to && changes.some((one) => wanted.has(one.documentId)),
    )
    return reverse ? found.reverse() : found
  }

  return {
    append(transaction) {
      const sequence = transactions.length + 1
      journal.record(() => {
        transactions.pop()
        sequences.delete(transaction.id)
      })
      transactions.push({...transaction, sequence})
      sequences.set(transaction.id, sequence)
      return sequence
    },
    has: (transactionId) => sequences.has(transactionId),
    sequenceOf: (transactionId) => sequences.get(transactionId),
    sequenceAt: (time) => transactions.findLast(({timestamp}) => timestamp <= time)?.sequence ?? 0,
    since: (sequence) => transactions.slice(sequence),
    touching: (documentIds, range = {}) => touching(documentIds, range),
    documentAt(documentId, sequence) {
      const last = touching([documentId], {to: sequence}).at(-1)
      return last?.changes.find((change) => change.documentId === documentId)?.after
    },
    lastSequence: () => transactions.length,
  }
}
