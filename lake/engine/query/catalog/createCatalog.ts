import type {
  DocumentHead,
  DocumentIndex,
  IndexedDocuments,
} from '../../../store/indexedDocuments.ts'
import {toStoredDocument} from '../../../storedDocument.ts'
import type {StoredDocument} from '../../../types.ts'
import {type Entry, ORIGINAL} from './entry.ts'
import {createIndexCache, type Indexes} from './indexCache.ts'
import {createMaps, type Maps} from './maps.ts'
import {createUnread} from './unread.ts'

/**
 * How many characters of heads stay parsed in memory, all in all. Beyond that a head is read anew
 * whenever it is needed: slower, but as correct. Parsed, a character takes some three bytes.
 */
const ROOM = 100_000_000

/** As many perspectives are in use at a time. */
const LISTS = 8

/** All documents of a dataset, without their large attributes, ready to be searched. */
export interface Catalog extends Maps {
  readonly store: DocumentIndex
  readonly indexes: Indexes
  /**
   * A list of documents that is good until the next change, and remembered until then; undefined
   * when the documents don't all fit into memory.
   */
  remembered(
    name: string,
    list: () => readonly StoredDocument[],
  ): readonly StoredDocument[] | undefined
  document(entry: Entry): StoredDocument
  /** The document as perspectives other than `raw` show it. */
  publishedDocument(entry: Entry): StoredDocument
  /** The entry that an object stands for. */
  entryOf(document: unknown): Entry | undefined
}

/** A catalog that may not have all documents yet. */
interface LoadingCatalog {
  /** Reads some more of them, if there are any. Gives whether it has all. */
  loadSome(): boolean
  refresh(): Catalog
}

const catalogs = new WeakMap<IndexedDocuments, LoadingCatalog>()

/** The catalog as of now: loaded, as far as it is not yet, and brought up to date. */
export function catalogOf(documents: IndexedDocuments): Catalog {
  const catalog = loadingCatalogOf(documents)
  while (!loadSome(documents, catalog));
  return catalog.refresh()
}

/** Loads the catalog in steps of a few milliseconds, between which documents may change. */
export function* loadCatalog(documents: IndexedDocuments): Generator<void> {
  const catalog = loadingCatalogOf(documents)
  while (!loadSome(documents, catalog)) yield
}

function loadingCatalogOf(documents: IndexedDocuments): LoadingCatalog {
  const known = catalogs.get(documents) ?? createCatalog(documents.index)
  catalogs.set(documents, known)
  return known
}

/** A catalog that could not be read to its end is never taken for a whole one. */
function loadSome(documents: IndexedDocuments, catalog: LoadingCatalog): boolean {
  try {
    return catalog.loadSome()
  } catch (error) {
    catalogs.delete(documents)
    throw error
  }
}

/** How many documents are read in one step. */
const STEP = 100

function createCatalog(store: DocumentIndex): LoadingCatalog {
  const maps = createMaps()
  const unread = createUnread((key) => store.part(key))
  const owners = new WeakMap<object, Entry>()
  let used = 0
  let isFull = false
  const lists = new Map<string, readonly StoredDocument[]>()

  function add(head: DocumentHead): void {
    const entry = maps.add(head)
    remember(entry, head)
    indexes.touch(entry)
  }

  function remember(entry: Entry, head: DocumentHead): void {
    if (used + head.size > ROOM) {
      isFull = true
      return
    }
    used += head.size
    entry.stored = owned(entry, unread.copyDocument(head.document, entry.parts))
    entry.size = head.size
  }

  function owned<Document extends object>(entry: Entry, document: Document): Document {
    owners.set(document, entry)
    return document
  }

  function remove(entry: Entry): void {
    used -= entry.size
    // Indexes keep entries until they are used the next time.
    entry.stored = undefined
    entry.published = undefined
    maps.remove(entry)
    indexes.touch(entry)
  }

  function document(entry: Entry): StoredDocument {
    if (entry.stored !== undefined) return entry.stored
    const head = store.head(entry.id)
    if (head === undefined) throw new Error(`Document ${entry.id} is gone`)
    return owned(entry, unread.copyDocument(head.document, entry.parts))
  }

  function publishedDocument(entry: Entry): StoredDocument {
    if (entry.published !== undefined) return entry.published
    const own = {_id: entry.group.publishedId, _originalId: entry.id}
    const copy = unread.copy(document(entry), entry.parts)
    const published = owned(entry, toStoredDocument(Object.assign(copy, own)))
    if (entry.stored !== undefined) entry.published = published
    return published
  }

  function entryOf(candidate: unknown): Entry | undefined {
    if (typeof candidate !== 'object' || candidate === null) return undefined
    return (
      owners.get(candidate) ?? (ORIGINAL in candidate ? entryOf(candidate[ORIGINAL]) : undefined)
    )
  }

  function remembered(
    name: string,
    list: () => readonly StoredDocument[],
  ): readonly StoredDocument[] | undefined {
    if (isFull) return undefined
    const known = lists.get(name) ?? list()
    if (lists.size >= LISTS) lists.clear()
    lists.set(name, known)
    return known
  }

  const indexes = createIndexCache(maps, document)
  const catalog: Catalog = {
    ...maps,
    store,
    indexes,
    remembered,
    document,
    publishedDocument,
    entryOf,
  }

  // What changes from here on, `refresh` reads anew, be it loaded by then or not.
  store.takeChanges()
  const heads = store.heads()[Symbol.iterator]()

  return {
    loadSome() {
      for (let count = 0; count < STEP; count += 1) {
        const head = heads.next()
        if (head.done === true) return true
        add(head.value)
      }
      return false
    },
    refresh() {
      for (const id of store.takeChanges()) {
        const before = maps.entries.get(id)
        if (before !== undefined) remove(before)
        const head = store.head(id)
        if (head !== undefined) add(head)
        lists.clear()
      }
      return catalog
    },
  }
}
