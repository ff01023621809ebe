import type {LoggedTransaction, TransactionLog} from '../store.ts'
import type {UndoJournal} from './undoJournal.ts'

export function createMemoryLog(journal: UndoJournal): TransactionLog {
  const transactions: LoggedTransaction[] = []
  const sequences = new Map<string, number>()
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
    since: (sequence) => transactions.slice(sequence),
    touching(documentIds) {
      const wanted = new Set(documentIds)
      return transactions.filter(({changes}) => changes.some((one) => wanted.has(one.documentId)))
    },
    lastSequence: () => transactions.length,
  }
}
