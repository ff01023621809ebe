import type {DatabaseSync} from 'node:sqlite'

import {applyPatch} from 'mendoza'

import {differenceBetween} from '../../mendoza/difference.ts'
import {toStoredDocument} from '../../storedDocument.ts'
import type {StoredDocument} from '../../types.ts'
import type {DocumentChange, LoggedTransaction} from '../store.ts'
import {packMutations, unpackMutations} from './packedMutations.ts'
import {pack, unpack} from './packing.ts'

/** A reader follows at most this many differences, from a whole document on. */
const MOST_DIFFERENCES = 32
/** So many documents are kept at hand while the log is read forwards. */
const DOCUMENTS_AT_HAND = 64

interface ChangeTable {
  append(sequence: number, position: number, change: DocumentChange): void
  /** Sequence numbers of the transactions that touched one of the documents, ascending. */
  touching(documentIds: readonly string[]): number[]
  /** The transactions of these numbers, which have to ascend. */
  read(sequences: readonly number[]): Iterable<LoggedTransaction>
}

/**
 * Keeps each change as the difference to the document before it, with the whole document now and
 * then, so that an edit of one key costs some hundred bytes however long the document is.
 */
export function createChangeTable(database: DatabaseSync): ChangeTable {
  const insert = database.prepare(
    `INSERT INTO changes (sequence, position, document, kind, depth, content, mutations)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const latest = database.prepare(
    'SELECT kind, depth FROM changes WHERE document = ? ORDER BY sequence DESC LIMIT 1',
  )
  const chain = database.prepare(
    `SELECT kind, depth, content FROM changes
     WHERE document = ? AND sequence <= ? ORDER BY sequence DESC`,
  )
  const touching = database.prepare(
    `SELECT DISTINCT sequence FROM changes
     WHERE document IN (SELECT value FROM json_each(?)) ORDER BY sequence`,
  )
  const transaction = database.prepare('SELECT * FROM transactions WHERE sequence = ?')
  const changesOf = database.prepare('SELECT * FROM changes WHERE sequence = ? ORDER BY position')

  function documentAt(id: string, sequence: number): StoredDocument | undefined {
    const differences: Uint8Array[] = []
    for (const row of chain.iterate(id, sequence)) {
      if (row['kind'] === 'deletion') return undefined
      if (row['kind'] === 'difference') differences.push(bytes(row['content']))
      else return applyAll(toStoredDocument(unpack(bytes(row['content']))), differences.reverse())
    }
    return undefined
  }

  function* read(sequences: readonly number[]): Iterable<LoggedTransaction> {
    const atHand = new Map<string, StoredDocument | undefined>()
    for (const sequence of sequences) {
      const row = transaction.get(sequence)
      if (row === undefined) continue
      const changes = changesOf.all(sequence).map((change): DocumentChange => {
        const documentId = String(change['document'])
        const before = atHand.has(documentId)
          ? atHand.get(documentId)
          : documentAt(documentId, sequence - 1)
        const after = afterChange(before, String(change['kind']), bytes(change['content']))
        atHand.delete(documentId)
        atHand.set(documentId, after)
        return {
          documentId,
          ...(before && {before}),
          ...(after && {after}),
          mutations: unpackMutations(bytes(change['mutations']), after),
        }
      })
      for (const id of [...atHand.keys()].slice(0, -DOCUMENTS_AT_HAND)) atHand.delete(id)
      yield {
        sequence,
        id: String(row['id']),
        timestamp: String(row['timestamp']),
        author: String(row['author']),
        changes,
        events: JSON.parse(String(row['events'])),
      }
    }
  }

  return {
    append(sequence, position, change) {
      const depth = Number(latest.get(change.documentId)?.['depth'] ?? 0) + 1
      const [kind, content] = contentOf(change, depth)
      const mutations = packMutations(change.mutations, change.after)
      const stored = kind === 'difference' ? depth : 0
      insert.run(sequence, position, change.documentId, kind, stored, content, mutations)
    },
    touching: (ids) => touching.all(JSON.stringify(ids)).map((row) => Number(row['sequence'])),
    read,
  }
}

function contentOf({before, after}: DocumentChange, depth: number): [string, Uint8Array] {
  if (after === undefined) return ['deletion', new Uint8Array()]
  if (before === undefined || depth > MOST_DIFFERENCES) return ['whole', pack(after)]
  return ['difference', pack(differenceBetween(before, after))]
}

function afterChange(
  before: StoredDocument | undefined,
  kind: string,
  content: Uint8Array,
): StoredDocument | undefined {
  if (kind === 'deletion') return undefined
  return kind === 'whole' || before === undefined
    ? toStoredDocument(unpack(content))
    : applyAll(before, [content])
}

function applyAll(document: StoredDocument, differences: readonly Uint8Array[]): StoredDocument {
  return differences.reduce(
    (document, difference) =>
      toStoredDocument(applyPatch(document, toOperations(unpack(difference)))),
    document,
  )
}

function toOperations(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw new Error('What is stored is not a difference: the data may be damaged')
}

function bytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error('What is stored is not a blob: the data may be damaged')
}
