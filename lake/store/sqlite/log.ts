import type {DatabaseSync} from 'node:sqlite'

import type {TransactionLog} from '../store.ts'
import {createChangeTable} from './changeTable.ts'
import {LOG_TABLES} from './logTables.ts'
import {migrate} from './migrate.ts'

/** The log on disk; changes are kept as differences, see `changeTable.ts`. */
export function createSqliteLog(database: DatabaseSync): TransactionLog {
  migrate(database, 'log', LOG_TABLES)
  const changes = createChangeTable(database)
  const insert = database.prepare(
    'INSERT INTO transactions (id, timestamp, author, events) VALUES (?, ?, ?, ?)',
  )
  const sequence = database.prepare('SELECT sequence FROM transactions WHERE id = ?')
  const last = database.prepare('SELECT max(sequence) AS sequence FROM transactions')
  const since = database.prepare('SELECT sequence FROM transactions WHERE sequence > ? ORDER BY 1')

  function sequenceOf(transactionId: string): number | undefined {
    const found = sequence.get(transactionId)?.['sequence']
    return found === undefined ? undefined : Number(found)
  }

  return {
    append({id, timestamp, author, changes: made, events}) {
      const {lastInsertRowid} = insert.run(id, timestamp, author, JSON.stringify(events))
      const number = Number(lastInsertRowid)
      for (const [position, change] of made.entries()) changes.append(number, position, change)
      return number
    },
    has: (transactionId) => sequenceOf(transactionId) !== undefined,
    sequenceOf,
    since: (start) => changes.read(since.all(start).map((row) => Number(row['sequence']))),
    touching: (documentIds) => changes.read(changes.touching(documentIds)),
    lastSequence: () => Number(last.get()?.['sequence'] ?? 0),
  }
}
