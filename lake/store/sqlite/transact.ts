import type {DatabaseSync} from 'node:sqlite'

/** Runs `work` as one transaction of the database: all of it is kept, or nothing. */
export function transact<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) throw new Error('A transaction within a transaction')
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite has ended the transaction itself where the disk is full or failing.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
