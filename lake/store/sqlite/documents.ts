import type {DatabaseSync} from 'node:sqlite'

import {publishedId as groupOf} from '../../documentIds.ts'
import {toStoredDocument} from '../../storedDocument.ts'
import type {StoredDocument} from '../../types.ts'
import {referencesOf} from '../references.ts'
import type {DocumentStore} from '../store.ts'

const TABLES = `
  CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY, published_id TEXT NOT NULL, content TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS documents_of_group ON documents (published_id);
  CREATE TABLE IF NOT EXISTS links (
    target TEXT NOT NULL, source TEXT NOT NULL, weak INTEGER NOT NULL,
    PRIMARY KEY (target, source)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS links_of_source ON links (source);`

/** The documents of a dataset in SQLite. */
export function createSqliteDocuments(database: DatabaseSync): DocumentStore {
  database.exec(TABLES)
  const read = database.prepare('SELECT content FROM documents WHERE id = ?')
  const exists = database.prepare('SELECT 1 FROM documents WHERE id = ?')
  const write = database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?, ?)')
  const erase = database.prepare('DELETE FROM documents WHERE id = ?')
  const link = database.prepare('INSERT INTO links VALUES (?, ?, ?)')
  const unlink = database.prepare('DELETE FROM links WHERE source = ?')
  const siblings = database.prepare('SELECT id FROM documents WHERE published_id = ? ORDER BY id')
  const sources = database.prepare(
    'SELECT source, weak FROM links WHERE target = ? ORDER BY source',
  )
  const page = database.prepare('SELECT content FROM documents WHERE id > ? ORDER BY id LIMIT 500')
  // Ids are ASCII: nothing that begins with the prefix sorts after it with the last ASCII character.
  const withPrefix = database.prepare(
    'SELECT id FROM documents WHERE id >= ? AND id < ? ORDER BY 1',
  )
  const size = database.prepare('SELECT count(*) AS size FROM documents')

  function* all(): Iterable<StoredDocument> {
    let last = ''
    for (;;) {
      const documents = page.all(last).map(toDocument)
      yield* documents
      const next = documents.at(-1)?._id
      if (next === undefined) return
      last = next
    }
  }

  return {
    get(id) {
      const row = read.get(id)
      return row === undefined ? undefined : toDocument(row)
    },
    has: (id) => exists.get(id) !== undefined,
    put(document) {
      const id = document._id
      write.run(id, groupOf(id), JSON.stringify(document))
      unlink.run(id)
      const weakByTarget = new Map<string, boolean>()
      for (const {to, weak} of referencesOf(document)) {
        weakByTarget.set(to, weak && (weakByTarget.get(to) ?? true))
      }
      for (const [to, weak] of weakByTarget) link.run(to, id, weak ? 1 : 0)
    },
    remove(id) {
      unlink.run(id)
      erase.run(id)
    },
    group: (publishedId) =>
      siblings
        .all(publishedId)
        .map((row) => String(row['id']))
        .sort(byVariant),
    idsWithPrefix: (prefix) =>
      withPrefix.all(prefix, `${prefix}\u007f`).map((row) => String(row['id'])),
    referrers: (id) =>
      sources.all(id).map((row) => ({from: String(row['source']), weak: row['weak'] === 1})),
    all,
    count: () => Number(size.get()?.['size']),
  }
}

function toDocument(row: Record<string, unknown>): StoredDocument {
  return toStoredDocument(JSON.parse(String(row['content'])))
}

/** The published document first, its draft next, then its versions by id. */
function byVariant(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}

function rank(id: string): number {
  if (id.startsWith('versions.')) return 2
  return id.startsWith('drafts.') ? 1 : 0
}
