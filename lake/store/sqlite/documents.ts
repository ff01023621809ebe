import type {DatabaseSync, StatementSync} from 'node:sqlite'

import {publishedId as groupOf} from '../../documentIds.ts'
import {attributeTexts, documentTexts} from '../../text/documentTexts.ts'
import type {StoredDocument} from '../../types.ts'
import type {DocumentHead, IndexedDocuments} from '../indexedDocuments.ts'
import {createDocumentParts} from './documentParts.ts'
import {DOCUMENT_TABLES} from './documentTables.ts'
import {createLinkTable} from './linkTable.ts'
import {migrate} from './migrate.ts'
import {headOf, type HeadRow, joinDocument, splitDocument} from './splitDocument.ts'
import {createTextIndex} from './textIndex.ts'

/** The documents of a dataset in SQLite. */
export function createSqliteDocuments(database: DatabaseSync): IndexedDocuments {
  migrate(database, 'documents', DOCUMENT_TABLES)
  const parts = createDocumentParts(database)
  const links = createLinkTable(database)
  const texts = createTextIndex(database, textsOf)
  const read = database.prepare('SELECT key, id, head, part_names FROM documents WHERE id = ?')
  const readByKey = database.prepare(
    'SELECT key, id, head, part_names FROM documents WHERE key = ?',
  )
  const readKey = database.prepare('SELECT key FROM documents WHERE id = ?')
  const pageById = database.prepare(
    'SELECT key, id, head, part_names FROM documents WHERE id > ? ORDER BY id LIMIT 500',
  )
  const pageByKey = database.prepare(
    'SELECT key, id, head, part_names FROM documents WHERE key > ? ORDER BY key LIMIT 100',
  )
  const insert = database.prepare(
    `INSERT INTO documents (id, published_id, head, part_names) VALUES (?, ?, '', NULL)`,
  )
  const update = database.prepare('UPDATE documents SET head = ?, part_names = ? WHERE key = ?')
  const erase = database.prepare('DELETE FROM documents WHERE key = ?')
  const siblings = database.prepare('SELECT id FROM documents WHERE published_id = ?')
  // Ids are ASCII: nothing that begins with the prefix sorts after it with the last ASCII character.
  const withPrefix = database.prepare(
    'SELECT id FROM documents WHERE id >= ? AND id < ? ORDER BY id',
  )
  const size = database.prepare('SELECT count(*) AS size FROM documents')
  let changed = new Set<string>()

  return {
    get(id) {
      const row = readRow(read.get(id))
      return row && toDocument(row)
    },
    has: (id) => readKey.get(id) !== undefined,
    put,
    remove,
    group: (publishedId) => ids(siblings.all(publishedId)).sort(byVariant),
    idsWithPrefix: (prefix) => ids(withPrefix.all(prefix, `${prefix}\u007f`)),
    referrers: links.referrers,
    *all() {
      for (const row of rows(pageById, '', ({id}) => id)) yield toDocument(row)
    },
    count: () => Number(size.get()?.['size']),
    index: {
      *heads() {
        // In the order in which they lie in the file.
        for (const row of rows(pageByKey, 0, ({key}) => key)) yield toHead(row)
      },
      head(id) {
        const row = readRow(read.get(id))
        return row && toHead(row)
      },
      part: (key) => parts.read(key),
      linkedFrom: links.linkedFrom,
      containing(phrase) {
        const found = texts.containing(phrase)
        return {
          documents: found.filter((row) => row % 2 === 0).map((row) => row / 2),
          parts: found.filter((row) => row % 2 === 1).map((row) => (row - 1) / 2),
        }
      },
      takeChanges() {
        const taken = changed
        if (!database.isTransaction) changed = new Set()
        return taken
      },
    },
  }

  function put(document: StoredDocument): void {
    const id = document._id
    changed.add(id)
    const before = readRow(read.get(id))
    const key = before?.key ?? Number(insert.run(id, groupOf(id)).lastInsertRowid)
    const split = splitDocument(document)
    const kept = keepParts(before, split.large)
    for (const [name, content] of split.large) {
      if (kept.has(name)) continue
      const part = parts.add(content)
      texts.put(2 * part + 1, content.length)
      kept.set(name, part)
    }
    const names = kept.size === 0 ? null : JSON.stringify([...kept.keys()])
    const head = headOf(split, kept)
    update.run(head, names, key)
    texts.put(2 * key, head.length)
    links.put(key, document)
  }

  /** Removes the parts that are not the same any more; gives the others. */
  function keepParts(
    before: DocumentRow | undefined,
    large: ReadonlyMap<string, string>,
  ): Map<string, number> {
    const kept = new Map<string, number>()
    for (const [name, part] of before === undefined ? [] : partsOf(before)) {
      if (large.get(name) === parts.readText(part)) kept.set(name, part)
      else removePart(part)
    }
    return kept
  }

  function remove(id: string): void {
    const row = readRow(read.get(id))
    if (row === undefined) return
    changed.add(id)
    for (const [, part] of partsOf(row)) removePart(part)
    texts.remove(2 * row.key)
    links.remove(row.key)
    erase.run(row.key)
  }

  function removePart(part: number): void {
    texts.remove(2 * part + 1)
    parts.remove(part)
  }

  /** Of a row of the full-text index. */
  function textsOf(row: number): string[] {
    if (row % 2 === 1) return attributeTexts(JSON.parse(parts.readText((row - 1) / 2)))
    const head = readRow(readByKey.get(row / 2))
    // Where a large attribute would stand there is a number, which is no text.
    return head === undefined ? [] : documentTexts(joinDocument(head).document)
  }

  function toDocument(row: DocumentRow): StoredDocument {
    const joined = joinDocument(row)
    if (joined.parts.size === 0) return joined.document
    const values = Array.from(joined.parts, ([name, part]): [string, unknown] => [
      name,
      JSON.parse(parts.readText(part)),
    ])
    return Object.assign(joined.document, Object.fromEntries(values))
  }
}

/**
 * All rows, page by page: between two of them the table may change.
 *
 * @param page gives the rows after a place, in the order of their places
 */
function* rows<Place extends string | number>(
  page: StatementSync,
  start: Place,
  placeOf: (row: DocumentRow) => Place,
): Iterable<DocumentRow> {
  let last = start
  for (;;) {
    const found = page.all(last).flatMap((row) => readRow(row) ?? [])
    yield* found
    const end = found.at(-1)
    if (end === undefined) return
    last = placeOf(end)
  }
}

function toHead(row: DocumentRow): DocumentHead {
  return {key: row.key, id: row.id, size: row.head.length, ...joinDocument(row)}
}

interface DocumentRow extends HeadRow {
  readonly key: number
  readonly id: string
}

function readRow(row: Record<string, unknown> | undefined): DocumentRow | undefined {
  if (row === undefined) return undefined
  const names = row['part_names']
  return {
    key: Number(row['key']),
    id: String(row['id']),
    head: String(row['head']),
    partNames: typeof names === 'string' ? names : null,
  }
}

function partsOf(row: DocumentRow): ReadonlyMap<string, number> {
  return joinDocument(row).parts
}

function ids(rows: readonly Record<string, unknown>[]): string[] {
  return rows.map((row) => String(row['id']))
}

/** The published document first, its draft next, then its versions by id. */
function byVariant(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}

function rank(id: string): number {
  if (id.startsWith('versions.')) return 2
  return id.startsWith('drafts.') ? 1 : 0
}
