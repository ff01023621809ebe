import type {TransactionLog} from '../../store/store.ts'
import type {StoredDocument} from '../../types.ts'

/** The document as it is or, when it has been deleted, as it last was. */
export function lastRevision(id: string, log: TransactionLog): StoredDocument | undefined {
  for (const {changes} of log.touching([id], {reverse: true})) {
    const change = changes.find(({documentId}) => documentId === id)
    return change?.after ?? change?.before
  }
  return undefined
}
