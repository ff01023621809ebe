import type {Phrase} from '../text/textTokens.ts'
import type {StoredDocument} from '../types.ts'
import type {DocumentStore} from './store.ts'

/** Documents with what a query planner needs to find them without reading them all. */
export interface IndexedDocuments extends DocumentStore {
  readonly index: DocumentIndex
}

export interface DocumentIndex {
  /** Every document, in no order. */
  heads(): Iterable<DocumentHead>
  head(id: string): DocumentHead | undefined
  /** A large attribute; not to be changed. */
  part(key: number): unknown
  /** Keys of the documents in which `references(target)` holds. */
  linkedFrom(target: string): number[]
  /** Where the tokens follow one another in one text. */
  containing(phrase: Phrase): PhraseRows
  /**
   * The ids that may have changed since the last call. Those of a transaction that is still open
   * are given again the next time, since it may be rolled back.
   */
  takeChanges(): ReadonlySet<string>
}

/** Keys of documents, where it is a small attribute that has the text, and of large attributes. */
export interface PhraseRows {
  readonly documents: readonly number[]
  readonly parts: readonly number[]
}

/** A document without its large attributes. */
export interface DocumentHead {
  /** Stays the same while the document exists. */
  readonly key: number
  readonly id: string
  /** In the place of each large attribute stands its key. */
  readonly document: StoredDocument
  /** Names and keys of the large attributes. */
  readonly parts: ReadonlyMap<string, number>
  /** Characters that were read. */
  readonly size: number
}

export function isIndexed(documents: DocumentStore): documents is IndexedDocuments {
  return 'index' in documents
}
