import type {StoredDocument} from '../../types.ts'

const MOST = 64

/** The documents that the log rebuilt last, each in the last revision that was asked for. */
export interface RecentDocuments {
  get(id: string, revision: string): StoredDocument | undefined
  /** Gives back what it was given. */
  keep(document: StoredDocument | undefined): StoredDocument | undefined
}

export function createRecentDocuments(): RecentDocuments {
  const documents = new Map<string, StoredDocument>()
  return {
    get(id, revision) {
      const document = documents.get(id)
      return document?._rev === revision ? document : undefined
    },
    keep(document) {
      if (document === undefined) return undefined
      documents.delete(document._id)
      documents.set(document._id, document)
      const [oldest] = documents.keys()
      if (documents.size > MOST && oldest !== undefined) documents.delete(oldest)
      return document
    },
  }
}
