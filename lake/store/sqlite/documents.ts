import type {DatabaseSync} from 'node:sqlite'

import {toStoredDocument} from '../../storedDocument.ts'
import type {StoredDocument} from '../../types.ts'
import {referencesOf} from '../references.ts'
import type {DocumentStore, Referrer} from '../store.ts'
import {migrate} from './migrate.ts'

const TABLES = [
  `CREATE TABLE documents (
     id TEXT PRIMARY KEY, published TEXT NOT NULL, content TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX documents_of_group ON documents (published);
   CREATE TABLE reference (
     source TEXT NOT NULL, target TEXT NOT NULL, weak INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX reference_target ON reference (target);
   CREATE INDEX reference_source ON reference (source);`,
]

export function createSqliteDocuments(database: DatabaseSync): DocumentStore {
  migrate(database, 'documents', TABLES)
  const get = database.prepare('SELECT content FROM documents WHERE id = ?')
  const has = database.prepare('SELECT 1 FROM documents WHERE id = ?')
  const put = database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM documents WHERE id = ?')
  const group = database.prepare('SELECT id FROM documents WHERE published = ? ORDER BY id')
  const referrers = database.prepare(
    'SELECT source, min(weak) AS weak FROM reference WHERE target = ? GROUP BY source ORDER BY 1',
  )
  const refer = database.prepare('INSERT INTO reference VALUES (?, ?, ?)')
  const forget = database.prepare('DELETE FROM reference WHERE source = ?')
  const all = database.prepare('SELECT content FROM documents ORDER BY id')
  const count = database.prepare('SELECT count(*) AS count FROM documents')

  function* everything(): Iterable<StoredDocument> {
    for (const row of all.iterate()) yield toStoredDocument(JSON.parse(String(row['content'])))
  }

  return {
    get(id) {
      const row = get.get(id)
      return row && toStoredDocument(JSON.parse(String(row['content'])))
    },
    has: (id) => has.get(id) !== undefined,
    put(document) {
      const id = document._id
      put.run(id, id.replace(/^(drafts|versions\.[^.]+)\./, ''), JSON.stringify(document))
      forget.run(id)
      for (const {to, weak} of referencesOf(document)) refer.run(id, to, weak ? 1 : 0)
    },
    remove(id) {
      remove.run(id)
      forget.run(id)
    },
    group: (publishedId) => group.all(publishedId).map((row) => String(row['id'])),
    referrers: (id) =>
      referrers
        .all(id)
        .map((row): Referrer => ({from: String(row['source']), weak: row['weak'] === 1})),
    all: everything,
    count: () => Number(count.get()?.['count']),
  }
}
