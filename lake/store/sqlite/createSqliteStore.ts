import {DatabaseSync} from 'node:sqlite'

import type {Store} from '../store.ts'
import {createSqliteDocuments} from './documents.ts'
import {createSqliteLog} from './log.ts'

/**
 * A store in one SQLite file.
 *
 * `synchronous = FULL` makes every commit wait for the disk, so that what was acknowledged survives
 * the end of the process and of the power alike.
 *
 * @param file the path of the database, made when absent; its folder has to exist
 * @throws when the file is not a database of ours, or was written by a newer version
 */
export function createSqliteStore(file: string): Store {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  return {
    documents: createSqliteDocuments(database),
    log: createSqliteLog(database),
    transact(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => database.close(),
  }
}
