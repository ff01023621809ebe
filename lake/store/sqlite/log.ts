import type {DatabaseSync} from 'node:sqlite'

import type {LoggedTransaction, LogRange, TransactionLog} from '../store.ts'
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
  const bySequence = database.prepare('SELECT * FROM transactions WHERE sequence = ?')
  const byId = database.prepare('SELECT sequence FROM transactions WHERE id = ?')
  const byTime = database.prepare(
    'SELECT max(sequence) AS sequence FROM transactions WHERE timestamp <= ?',
  )
  const last = database.prepare('SELECT max(sequence) AS sequence FROM transactions')
  const after = database.prepare('SELECT sequence FROM transactions WHERE sequence > ? ORDER BY 1')
  const touching = database.prepare(
    `SELECT DISTINCT sequence FROM changes
     WHERE document IN (SELECT value FROM json_each(?)) AND sequence BETWEEN ? AND ?
     ORDER BY sequence`,
  )

  function sequenceOf(transactionId: string): number | undefined {
    const found = byId.get(transactionId)?.['sequence']
    return found === undefined ? undefined : Number(found)
  }

  function* read(sequences: readonly number[]): Iterable<LoggedTransaction> {
    for (const sequence of sequences) {
      const row = bySequence.get(sequence)
      if (row === undefined) continue
      yield {
        sequence,
        id: String(row['id']),
        timestamp: String(row['timestamp']),
        author: String(row['author']),
        changes: changes.of(sequence),
        events: JSON.parse(String(row['events'])),
      }
    }
  }

  function sequencesTouching(ids: readonly string[], {from, to, reverse}: LogRange): number[] {
    const rows = touching.all(JSON.stringify(ids), from ?? 0, to ?? Number.MAX_SAFE_INTEGER)
    const sequences = rows.map((row) => Number(row['sequence']))
    return reverse === true ? sequences.reverse() : sequences
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
    sequenceAt: (time) => Number(byTime.get(time)?.['sequence'] ?? 0),
    since: (start) => read(after.all(start).map((row) => Number(row['sequence']))),
    touching: (ids, range = {}) => read(sequencesTouching(ids, range)),
    documentAt: (id, sequence) => changes.documentAt(id, sequence),
    lastSequence: () => Number(last.get()?.['sequence'] ?? 0),
  }
}
