import {DatabaseSync} from 'node:sqlite'

import type {Store} from '../store.ts'
import {createSqliteDocuments} from './documents.ts'
import {createSqliteLog} from './log.ts'
import {transact} from './transact.ts'

/**
 * `FULL` makes every commit wait for the disk, so that what was acknowledged survives the end of
 * the process and of the power alike; `fullfsync` does the same on macOS, whose fsync does not wait.
 */
const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = ON;
  PRAGMA foreign_keys = ON;
`

/**
 * A store in one SQLite file.
 *
 * @param file the path of the database, made when absent; its folder has to exist
 * @throws when the file is not a database of ours, or was written by a newer version
 */
export function createSqliteStore(file: string): Store {
  const database = new DatabaseSync(file)
  try {
    database.exec(SETTINGS)
    return {
      documents: createSqliteDocuments(database),
      log: createSqliteLog(database),
      transact: (work) => transact(database, work),
      close: () => database.close(),
    }
  } catch (error) {
    database.close()
    throw error
  }
}
