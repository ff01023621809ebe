import type {AttributeValue, StoredDocument} from '../types.ts'

/**
 * What the lake keeps of one dataset. Two implementations, one contract: `sqlite/` on disk, and
 * `memory/`, the plain one that the tests hold the other against.
 *
 * Everything is synchronous: a transaction runs from its first read to its commit without another
 * one in between, so that "the revision has not changed" stays true until the write.
 */
export interface Store {
  readonly documents: DocumentStore
  readonly log: TransactionLog
  /**
   * Runs `work` as a whole or not at all. When it returns, what it wrote is on disk; when it
   * throws, nothing is.
   */
  transact<Result>(work: () => Result): Result
  close(): void
}

export interface DocumentStore {
  get(id: string): StoredDocument | undefined
  /** Whether the document exists, without reading it. */
  has(id: string): boolean
  /** Inserts or replaces; inside `transact` only. */
  put(document: StoredDocument): void
  /** Removes the document if it is there; inside `transact` only. */
  remove(id: string): void
  /** Ids of the published document, its draft and its versions, as far as they exist. */
  group(publishedId: string): string[]
  /** Ids that begin with the prefix, in order. */
  idsWithPrefix(prefix: string): string[]
  /** References to `id` out of other documents and out of itself. */
  referrers(id: string): Referrer[]
  /** Every document, ordered by id. */
  all(): Iterable<StoredDocument>
  count(): number
}

export interface Referrer {
  readonly from: string
  readonly weak: boolean
}

/** One document's share of a transaction. */
export interface DocumentChange {
  readonly documentId: string
  /** Absent when the document was created. */
  readonly previousRev?: string | undefined
  readonly deleted: boolean
  /** Absent when the document was created. */
  readonly before?: StoredDocument | undefined
  /** Absent when the document was deleted. */
  readonly after?: StoredDocument | undefined
  /** The mutations that concern this document, as listeners get them. */
  readonly mutations: readonly AttributeValue[]
}

export interface LoggedTransaction {
  /** Grows by one with every transaction of the dataset. */
  readonly sequence: number
  readonly id: string
  readonly timestamp: string
  /** User id. */
  readonly author: string
  readonly changes: readonly DocumentChange[]
  /** What the events API tells of this transaction (publish, unpublish, …), as data. */
  readonly events: readonly AttributeValue[]
}

/** The history of a dataset: append-only. A store may read the documents of changes when asked. */
export interface TransactionLog {
  /** Inside `transact` only; gives the sequence number. */
  append(transaction: Omit<LoggedTransaction, 'sequence'>): number
  has(transactionId: string): boolean
  sequenceOf(transactionId: string): number | undefined
  /** The last transaction at or before the time (ISO 8601 as `toISOString` writes it); 0 for none. */
  sequenceAt(time: string): number
  /** The transactions after `sequence`, oldest first. */
  since(sequence: number): Iterable<LoggedTransaction>
  /** The transactions that touched one of the documents, oldest first unless `reverse`. */
  touching(documentIds: readonly string[], range?: LogRange): Iterable<LoggedTransaction>
  /** The document as the transaction left it; undefined where it was not there then. */
  documentAt(documentId: string, sequence: number): StoredDocument | undefined
  lastSequence(): number
}

/** Both ends belong to the range. */
export interface LogRange {
  readonly from?: number
  readonly to?: number
  readonly reverse?: boolean
}
