import type {Store} from '../store.ts'
import {createMemoryDocuments} from './memoryDocuments.ts'
import {createMemoryLog} from './memoryLog.ts'
import {createUndoJournal} from './undoJournal.ts'

/** A store that forgets everything with the process: the plain one, for tests and comparison. */
export function createMemoryStore(): Store {
  const journal = createUndoJournal()
  return {
    documents: createMemoryDocuments(journal),
    log: createMemoryLog(journal),
    transact: (work) => journal.transact(work),
    close: () => {},
  }
}
