import {DatabaseSync, type SQLOutputValue} from 'node:sqlite'

import {StartupError} from '../server/startupError.ts'
import type {DatasetEntry, Registry} from './registry.ts'

const TABLES = `
  CREATE TABLE IF NOT EXISTS datasets (
    name TEXT PRIMARY KEY, acl_mode TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS user_values (
    user_id TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (user_id, key)
  ) STRICT;
`

/**
 * A registry in one SQLite file, which is the data folder's lock as well: it stays locked for as
 * long as the process lives, and no longer, however the process ends.
 *
 * @throws StartupError `folderInUse` when another lake has it open
 */
export function createSqliteRegistry(file: string): Registry {
  const database = openAlone(file)
  const list = database.prepare('SELECT name, acl_mode, created_at FROM datasets ORDER BY name')
  const add = database.prepare('INSERT OR REPLACE INTO datasets VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM datasets WHERE name = ?')
  const get = database.prepare('SELECT json FROM user_values WHERE user_id = ? AND key = ?')
  const set = database.prepare('INSERT OR REPLACE INTO user_values VALUES (?, ?, ?)')
  return {
    datasets: () => list.all().map(toEntry),
    addDataset: ({name, aclMode, createdAt}) => void add.run(name, aclMode, createdAt),
    removeDataset: (name) => void remove.run(name),
    value(userId, key) {
      const json = get.get(userId, key)?.['json']
      return typeof json === 'string' ? json : undefined
    },
    setValue: (userId, key, json) => void set.run(userId, key, json),
    close: () => database.close(),
  }
}

function openAlone(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL')
    database.exec(`BEGIN EXCLUSIVE; ${TABLES} COMMIT`)
    return database
  } catch (error) {
    database.close()
    if (isBusy(error)) {
      const message =
        'Another lake is running on this data folder. Stop it, or choose another folder.'
      throw new StartupError('folderInUse', message, {cause: error})
    }
    throw error
  }
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

function toEntry(row: Record<string, SQLOutputValue>): DatasetEntry {
  return {
    name: String(row['name']),
    aclMode: row['acl_mode'] === 'private' ? 'private' : 'public',
    createdAt: String(row['created_at']),
  }
}
