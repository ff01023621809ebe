import type {StoredDocument} from '../../types.ts'

/** Revisions of one document share what they have in common: many cost little more than one. */
const MOST = 128

/** The revisions that the log rebuilt last. */
export interface RecentDocuments {
  get(id: string, revision: string): StoredDocument | undefined
  /** Gives back what it was given. */
  keep(document: StoredDocument): StoredDocument
}

export function createRecentDocuments(): RecentDocuments {
  const documents = new Map<string, StoredDocument>()
  return {
    get: (id, revision) => documents.get(nameOf(id, revision)),
    keep(document) {
      const name = nameOf(document._id, document._rev)
      documents.delete(name)
      documents.set(name, document)
      const [oldest] = documents.keys()
      if (documents.size > MOST && oldest !== undefined) documents.delete(oldest)
      return document
    },
  }
}

function nameOf(id: string, revision: string): string {
  return `${id}#${revision}`
}
