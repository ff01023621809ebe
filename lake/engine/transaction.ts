import type {DocumentChange, Store} from '../store/store.ts'
import type {AttributeValue, StoredDocument} from '../types.ts'

/** What a request has done to the documents so far; nothing of it is stored yet. */
export interface Transaction {
  readonly id: string
  /** ISO 8601, of the whole transaction. */
  readonly timestamp: string
  /** The document as the transaction has left it so far. */
  read(id: string): StoredDocument | undefined
  /**
   * Replaces the document, or removes it when `after` is undefined.
   *
   * @param mutation what listeners are told
   */
  write(id: string, after: StoredDocument | undefined, mutation: AttributeValue): void
  /** Tells the history of documents what this transaction meant. */
  record(event: AttributeValue): void
  /** From here on, changes are put down to this mutation or action of the request. */
  begin(index: number): void
  /** Brings the store up to date, so that a query sees what the transaction did. */
  flush(): void
  /** The documents that are other than before, in the order in which they were first written. */
  changes(): TrackedChange[]
  events(): readonly AttributeValue[]
}

/** `index` tells which mutation or action of the request touched the document last. */
export interface TrackedChange extends DocumentChange {
  readonly index: number
}

interface Tracked {
  readonly before: StoredDocument | undefined
  after: StoredDocument | undefined
  mutations: AttributeValue[]
  index: number
}

/** Inside of `store.transact` only. */
export function createTransaction(store: Store, id: string, timestamp: string): Transaction {
  const tracked = new Map<string, Tracked>()
  const written = new Set<string>()
  const dirty = new Set<string>()
  const events: AttributeValue[] = []
  let index = 0

  function track(id: string): Tracked {
    const known = tracked.get(id)
    if (known !== undefined) return known
    const document = store.documents.get(id)
    const fresh = {before: document, after: document, mutations: [], index}
    tracked.set(id, fresh)
    return fresh
  }

  return {
    id,
    timestamp,
    read: (id) => track(id).after,
    write(id, after, mutation) {
      const state = track(id)
      state.after = after
      state.mutations.push(mutation)
      state.index = index
      written.add(id)
      dirty.add(id)
    },
    record: (event) => void events.push(event),
    begin: (next) => {
      index = next
    },
    flush() {
      for (const id of dirty) {
        const {after} = track(id)
        if (after === undefined) store.documents.remove(id)
        else store.documents.put(after)
      }
      dirty.clear()
    },
    changes: () =>
      [...written]
        .map((documentId) => ({documentId, ...track(documentId)}))
        .filter(({before, after}) => before !== after)
        .map(({documentId, before, after, mutations, index}) => ({
          documentId,
          previousRev: before?._rev,
          deleted: after === undefined,
          before,
          after,
          mutations,
          index,
        })),
    events: () => events,
  }
}
