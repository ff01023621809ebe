import {existsSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'

import {createSqliteStore} from '../../lake/store/sqlite/createSqliteStore.ts'
import type {Store} from '../../lake/store/store.ts'
import {createGarden, type GardenDocument} from '../support/garden.ts'

/** In the proportion of the garden: 10,000 posts among 51,000 documents. */
function countsFor(documents: number): {posts: number; entities: number} {
  const posts = Math.round((documents * 10) / 51)
  return {posts, entities: documents - posts}
}

/** The same documents in the lake, in plain SQLite rows, and in memory. */
export interface Filled {
  readonly store: Store
  readonly rows: DatabaseSync
  /** Without their bodies, of which only a few are kept: they all look alike. */
  readonly documents: readonly GardenDocument[]
  readonly byId: ReadonlyMap<string, GardenDocument>
  /** Undefined when they were there already. */
  readonly documentsPerSecond: number | undefined
  /** The path of the lake's database. */
  readonly file: string
  close(): void
}

const BATCH = 500
const BODIES = 64

/** Puts a garden of so many documents into a folder, or opens the one that is there. */
export function fill(folder: string, documents: number): Filled {
  const {posts, entities} = countsFor(documents)
  const file = `${folder}/lake-${documents}.db`
  const isThere = existsSync(file)
  const store = createSqliteStore(file)
  const rows = createRows(`${folder}/rows-${documents}.db`)
  const kept: GardenDocument[] = []
  const bodies: GardenDocument[string][] = []
  let batch: GardenDocument[] = []
  let spent = 0

  function flush(): void {
    const start = performance.now()
    store.transact(() => {
      for (const document of batch) store.documents.put(document)
    })
    spent += performance.now() - start
    rows.add(batch)
    batch = []
  }

  for (const document of createGarden(posts, entities)) {
    if (!isThere) batch.push(document)
    const {body} = document
    if (body !== undefined && bodies.length < BODIES) bodies.push(body)
    const alike = bodies[kept.length % bodies.length]
    kept.push(body === undefined || alike === undefined ? document : {...document, body: alike})
    if (batch.length === BATCH) flush()
  }
  flush()
  return {
    store,
    rows: rows.database,
    documents: kept,
    byId: new Map(kept.map((document) => [document._id, document])),
    documentsPerSecond: isThere ? undefined : (documents / spent) * 1000,
    file,
    close() {
      store.close()
      rows.database.close()
    },
  }
}

/** What SQLite can do at best for these very queries: an index for each, heads apart from bodies. */
function createRows(file: string): {
  database: DatabaseSync
  add(documents: readonly GardenDocument[]): void
} {
  const database = new DatabaseSync(file)
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
    CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, json TEXT);
    CREATE TABLE IF NOT EXISTS heads (id TEXT PRIMARY KEY, type TEXT, status TEXT, date TEXT, updated TEXT, head TEXT);
    CREATE INDEX IF NOT EXISTS by_date ON heads (type, status, date);
    CREATE INDEX IF NOT EXISTS by_update ON heads (type, updated);
  `)
  const insert = database.prepare('INSERT INTO documents VALUES (?, ?)')
  const insertHead = database.prepare('INSERT INTO heads VALUES (?, ?, ?, ?, ?, ?)')
  return {
    database,
    add(documents) {
      database.exec('BEGIN')
      for (const document of documents) {
        const {_id, _type, _updatedAt, status, date, body: _, ...rest} = document
        const head = {_id, _type, _updatedAt, status, date, ...rest}
        insert.run(_id, JSON.stringify(document))
        insertHead.run(_id, _type, text(status), text(date), _updatedAt, JSON.stringify(head))
      }
      database.exec('COMMIT')
    },
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
