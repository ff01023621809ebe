import type {StoredDocument} from '../../../types.ts'
import {type Perspective, PUBLISHED} from '../perspective.ts'
import type {ReadFilter} from '../readableDocuments.ts'
import {isDeletion} from '../view.ts'
import type {Catalog} from './createCatalog.ts'
import {type Entry, type Group, memberOf} from './entry.ts'

/** What one request sees of a catalog. */
export interface View {
  readonly isRaw: boolean
  isVisible(entry: Entry): boolean
  document(entry: Entry): StoredDocument
  /** Every document that is visible, by id; undefined when it is better to take them one by one. */
  all(): readonly StoredDocument[] | undefined
  /** Those that may be seen under the id. */
  underId(id: string): readonly Entry[]
  /** The one that is seen under the id. */
  find(id: string): Entry | undefined
  idOf(entry: Entry): string
}

export function createView(
  catalog: Catalog,
  perspective: Perspective,
  readFilter: ReadFilter,
): View {
  const isReadable = entryFilter(catalog, readFilter)

  function listAll(
    isRaw: boolean,
    isVisible: (entry: Entry) => boolean,
    document: (entry: Entry) => StoredDocument,
  ): readonly StoredDocument[] | undefined {
    // For everybody who may read everything it is the same list.
    if (readFilter.kind !== 'everything') return undefined
    return catalog.remembered(JSON.stringify(perspective), () => {
      const sorted = catalog.indexes.sorted(undefined, [], isRaw) ?? []
      return sorted.flatMap(({entry}) => (isVisible(entry) ? document(entry) : []))
    })
  }
  if (perspective === 'raw') {
    return {
      isRaw: true,
      isVisible: isReadable,
      document: catalog.document,
      all: () => listAll(true, isReadable, catalog.document),
      underId: (id) => listOf(catalog.entries.get(id)),
      find(id) {
        const entry = catalog.entries.get(id)
        return entry !== undefined && isReadable(entry) ? entry : undefined
      },
      idOf: (entry) => entry.id,
    }
  }

  const variants = perspective

  /** Of a group, the one that the perspective prefers among those that may be read. */
  function chosen(group: Group): Entry | undefined {
    const [only] = group.members
    if (group.members.length === 1 && only?.variant === PUBLISHED) {
      return isReadable(only) ? only : undefined
    }
    for (const variant of variants) {
      const entry = memberOf(group, variant)
      if (entry !== undefined && isReadable(entry)) return isHidden(entry) ? undefined : entry
    }
    return undefined
  }

  function isVisible(entry: Entry): boolean {
    return chosen(entry.group) === entry
  }

  /** Only a version says that it will be unpublished. */
  function isHidden(entry: Entry): boolean {
    return entry.variant !== PUBLISHED && isDeletion(catalog.document(entry))
  }

  return {
    isRaw: false,
    isVisible,
    document: catalog.publishedDocument,
    all: () => listAll(false, isVisible, catalog.publishedDocument),
    underId: (id) => catalog.groups.get(id)?.members ?? [],
    find(id) {
      const group = catalog.groups.get(id)
      return group && chosen(group)
    },
    idOf: (entry) => entry.group.publishedId,
  }
}

function entryFilter(catalog: Catalog, filter: ReadFilter): (entry: Entry) => boolean {
  switch (filter.kind) {
    case 'everything':
      return () => true
    case 'id':
      return (entry) => filter.test(entry.id)
    case 'document': {
      const known = new Map<Entry, boolean>()
      return (entry) => {
        const answer = known.get(entry) ?? filter.test(catalog.document(entry))
        known.set(entry, answer)
        return answer
      }
    }
  }
}

function listOf(entry: Entry | undefined): readonly Entry[] {
  return entry === undefined ? [] : [entry]
}
