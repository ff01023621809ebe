import type {DatabaseSync} from 'node:sqlite'

/** How many parts that were read lately stay parsed: enough for one document, or a short page. */
const REMEMBERED = 32

/** The large attributes of documents. */
export interface DocumentParts {
  /** The value; whoever gets it must not change it. */
  read(key: number): unknown
  readText(key: number): string
  /** Gives the key. */
  add(content: string): number
  remove(key: number): void
}

export function createDocumentParts(database: DatabaseSync): DocumentParts {
  const select = database.prepare('SELECT content FROM parts WHERE key = ?')
  const insert = database.prepare('INSERT INTO parts (content) VALUES (?)')
  const erase = database.prepare('DELETE FROM parts WHERE key = ?')
  const remembered = new Map<number, unknown>()

  function readText(key: number): string {
    const content = select.get(key)?.['content']
    if (typeof content !== 'string') throw new Error(`Part ${key} of a document is missing`)
    return content
  }

  return {
    readText,
    read(key) {
      const known = remembered.get(key)
      if (known !== undefined) return known
      const value: unknown = JSON.parse(readText(key))
      // After a rollback a key may be given again.
      if (!database.isTransaction) remember(key, value)
      return value
    },
    add: (content) => Number(insert.run(content).lastInsertRowid),
    remove(key) {
      erase.run(key)
    },
  }

  function remember(key: number, value: unknown): void {
    const oldest = remembered.size < REMEMBERED ? undefined : remembered.keys().next().value
    if (oldest !== undefined) remembered.delete(oldest)
    remembered.set(key, value)
  }
}
