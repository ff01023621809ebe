import type {DatabaseSync} from 'node:sqlite'

import {differenceBetween} from '../../mendoza/difference.ts'
import type {StoredDocument} from '../../types.ts'
import type {DocumentChange} from '../store.ts'
import {createRecentDocuments} from './recentDocuments.ts'
import {packMutations, unpackMutations} from './packedMutations.ts'
import {pack, toBytes} from './packing.ts'
import {applyDifference, unpackDocument} from './storedDifference.ts'

/** A reader follows at most this many differences, from a whole document on. */
const MOST_DIFFERENCES = 32

interface ChangeTable {
  append(sequence: number, position: number, change: DocumentChange): void
  /** The changes of a transaction; their documents are read when they are asked for. */
  of(sequence: number): DocumentChange[]
  documentAt(documentId: string, sequence: number): StoredDocument | undefined
}

/**
 * Keeps each change as the difference to the document before it, with the whole document now and
 * then, so that an edit of one key costs some hundred bytes however long the document is.
 */
export function createChangeTable(database: DatabaseSync): ChangeTable {
  const insert = database.prepare(
    `INSERT INTO changes
       (sequence, position, document, previous_revision, kind, depth, content, mutations)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const latest = database.prepare(
    'SELECT kind, depth FROM changes WHERE document = ? ORDER BY sequence DESC LIMIT 1',
  )
  const chain = database.prepare(
    `SELECT kind, content FROM changes WHERE document = ? AND sequence <= ?
     ORDER BY sequence DESC LIMIT ${MOST_DIFFERENCES + 1}`,
  )
  const ofTransaction = database.prepare(
    'SELECT document, previous_revision, kind FROM changes WHERE sequence = ? ORDER BY position',
  )
  const contentOf = database.prepare(
    'SELECT content, mutations FROM changes WHERE sequence = ? AND document = ?',
  )
  // A read of the log goes from change to change, whose documents build on each other.
  const recent = createRecentDocuments()

  function documentAt(documentId: string, sequence: number): StoredDocument | undefined {
    const differences: Uint8Array[] = []
    for (const {kind, content} of chain.all(documentId, sequence)) {
      if (kind === 'deletion') return undefined
      if (kind === 'difference') {
        differences.push(toBytes(content))
        continue
      }
      return differences.reverse().reduce(follow, recent.keep(unpackDocument(toBytes(content))))
    }
    return undefined
  }

  function follow(document: StoredDocument, difference: Uint8Array): StoredDocument {
    return recent.keep(applyDifference(document, difference))
  }

  function changeIn(sequence: number, row: Record<string, unknown>): DocumentChange {
    const documentId = String(row['document'])
    const previousRev =
      row['previous_revision'] === null ? undefined : String(row['previous_revision'])
    const deleted = row['kind'] === 'deletion'

    function before(): StoredDocument | undefined {
      if (previousRev === undefined) return undefined
      return recent.get(documentId, previousRev) ?? documentAt(documentId, sequence - 1)
    }

    function after(): StoredDocument | undefined {
      if (deleted) return undefined
      const content = toBytes(contentOf.get(sequence, documentId)?.['content'])
      if (row['kind'] === 'whole') return recent.keep(unpackDocument(content))
      const base = before()
      return base && follow(base, content)
    }

    return {
      documentId,
      previousRev,
      deleted,
      get before() {
        return before()
      },
      get after() {
        return after()
      },
      get mutations() {
        return unpackMutations(toBytes(contentOf.get(sequence, documentId)?.['mutations']), after)
      },
    }
  }

  return {
    append(sequence, position, change) {
      const depth = Number(latest.get(change.documentId)?.['depth'] ?? 0) + 1
      const {kind, content} = encode(change, depth)
      insert.run(
        sequence,
        position,
        change.documentId,
        change.previousRev ?? null,
        kind,
        kind === 'difference' ? depth : 0,
        content,
        packMutations(change.mutations, change.after),
      )
    },
    of: (sequence) => ofTransaction.all(sequence).map((row) => changeIn(sequence, row)),
    documentAt,
  }
}

function encode({before, after}: DocumentChange, depth: number) {
  if (after === undefined) return {kind: 'deletion', content: new Uint8Array()}
  if (before === undefined || depth > MOST_DIFFERENCES) return {kind: 'whole', content: pack(after)}
  return {kind: 'difference', content: pack(differenceBetween(before, after))}
}
