import type {DatabaseSync} from 'node:sqlite'

import {transact} from './transact.ts'

import {StartupError} from '../../server/startupError.ts'

/**
 * Brings one part's tables up to what this version reads, in one transaction. Every part keeps a
 * count of its own, so that parts can grow independently of each other.
 *
 * @param part names the tables that belong together, e.g. `log`
 * @param migrations SQL that makes or changes the part's tables, oldest first; append only
 * @throws StartupError when a newer version wrote the file
 */
export function migrate(database: DatabaseSync, part: string, migrations: readonly string[]): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS schema_versions (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT',
  )
  const row = database.prepare('SELECT version FROM schema_versions WHERE name = ?').get(part)
  const version = Number(row?.['version'] ?? 0)
  if (version > migrations.length) {
    throw new StartupError(
      'newerData',
      `A newer version of Dateline wrote this data (${part} ${version}; this one reads ${migrations.length}). Update, or choose another data folder.`,
    )
  }
  if (version === migrations.length) return
  transact(database, () => {
    for (const migration of migrations.slice(version)) database.exec(migration)
    database
      .prepare('INSERT OR REPLACE INTO schema_versions (name, version) VALUES (?, ?)')
      .run(part, migrations.length)
  })
}
