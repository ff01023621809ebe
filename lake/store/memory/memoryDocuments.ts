import {draftId} from '../../documentIds.ts'
import type {StoredDocument} from '../../types.ts'
import {referencesOf} from '../references.ts'
import type {DocumentStore, Referrer} from '../store.ts'
import type {UndoJournal} from './undoJournal.ts'

export function createMemoryDocuments(journal: UndoJournal): DocumentStore {
  const documents = new Map<string, StoredDocument>()

  function restore(id: string, document: StoredDocument | undefined): void {
    if (document === undefined) documents.delete(id)
    else documents.set(id, document)
  }

  function write(id: string, document: StoredDocument | undefined): void {
    const before = documents.get(id)
    journal.record(() => restore(id, before))
    restore(id, document)
  }

  return {
    get: (id) => documents.get(id),
    has: (id) => documents.has(id),
    put: (document) => write(document._id, document),
    remove: (id) => write(id, undefined),
    group(publishedId) {
      const ids = [publishedId, draftId(publishedId)].filter((id) => documents.has(id))
      const versions = [...documents.keys()].filter(
        (id) => id.startsWith('versions.') && isVersionOf(id, publishedId),
      )
      return [...ids, ...versions.sort()]
    },
    idsWithPrefix: (prefix) => [...documents.keys()].filter((id) => id.startsWith(prefix)).sort(),
    referrers(id) {
      const referrers: Referrer[] = []
      for (const document of byId(documents)) {
        const references = referencesOf(document).filter((reference) => reference.to === id)
        if (references.length === 0) continue
        referrers.push({from: document._id, weak: references.every(({weak}) => weak)})
      }
      return referrers
    },
    all: () => byId(documents),
    count: () => documents.size,
  }
}

function isVersionOf(id: string, publishedId: string): boolean {
  const rest = id.slice('versions.'.length)
  return rest.slice(rest.indexOf('.') + 1) === publishedId
}

function byId(documents: ReadonlyMap<string, StoredDocument>): StoredDocument[] {
  return [...documents.values()].sort((one, other) => (one._id < other._id ? -1 : 1))
}
