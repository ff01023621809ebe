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
  /** Keys of the documents in which `references(target)` holds. */
  linkedFrom(target: string): number[]
  /** Where the tokens follow one another in one text. */
  containing(phrase: Phrase): {documents: number[]; parts: number[]}
  /**
   * The ids that may have changed since the last call. Those of a transaction that is still open
   * are given again the next time, since it may be rolled back.
   */
  takeChanges(): ReadonlySet<string>
}

/** A document whose large attributes stay on disk until they are read. */
export interface DocumentHead {
  /** Stays the same while the document exists. */
  readonly key: number
  readonly id: string
  /**
   * Looks like the whole document; reading a large attribute loads it, each time. To be copied
   * before the next write.
   */
  readonly document: StoredDocument
  /** Names and keys of the large attributes. */
  readonly parts: ReadonlyMap<string, number>
  /** Characters that were read. */
  readonly size: number
}

export function isIndexed(documents: DocumentStore): documents is IndexedDocuments {
  return 'index' in documents
}
