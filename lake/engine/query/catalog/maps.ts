import {publishedId} from '../../../documentIds.ts'
import type {DocumentHead} from '../../../store/indexedDocuments.ts'
import type {Variant} from '../perspective.ts'
import {createEntry, createGroup, type Entry, type Group} from './entry.ts'

/** The entries of a catalog, by everything that never needs a document to be read. */
export interface Maps {
  readonly entries: ReadonlyMap<string, Entry>
  readonly byKey: ReadonlyMap<number, Entry>
  readonly byPart: ReadonlyMap<number, Entry>
  readonly byType: ReadonlyMap<string, ReadonlySet<Entry>>
  readonly byVariant: ReadonlyMap<Variant, ReadonlySet<Entry>>
  readonly groups: ReadonlyMap<string, Group>
  /** Those that were stored with an attribute `_score`, to which `score()` adds. */
  readonly withScore: ReadonlySet<Entry>
  /** In how many documents the attribute is too large to stay in memory. */
  largeCount(attribute: string): number
}

export interface ChangingMaps extends Maps {
  add(head: DocumentHead): Entry
  remove(entry: Entry): void
}

export function createMaps(): ChangingMaps {
  const entries = new Map<string, Entry>()
  const byKey = new Map<number, Entry>()
  const byPart = new Map<number, Entry>()
  const byType = new Map<string, Set<Entry>>()
  const byVariant = new Map<Variant, Set<Entry>>()
  const groups = new Map<string, Group>()
  const withScore = new Set<Entry>()
  const large = new Map<string, number>()

  function groupOf(id: string): Group {
    const name = publishedId(id)
    const known = groups.get(name)
    if (known !== undefined) return known
    const created = createGroup(name)
    groups.set(name, created)
    return created
  }

  return {
    entries,
    byKey,
    byPart,
    byType,
    byVariant,
    groups,
    withScore,
    largeCount: (attribute) => large.get(attribute) ?? 0,
    add(head) {
      const entry = createEntry(head, groupOf(head.id))
      entries.set(entry.id, entry)
      byKey.set(entry.key, entry)
      addTo(byType, entry.type, entry)
      addTo(byVariant, entry.variant, entry)
      entry.group.members.push(entry)
      if ('_score' in head.document) withScore.add(entry)
      for (const [attribute, part] of entry.parts) {
        byPart.set(part, entry)
        large.set(attribute, (large.get(attribute) ?? 0) + 1)
      }
      return entry
    },
    remove(entry) {
      const {group, parts} = entry
      entry.isRemoved = true
      entries.delete(entry.id)
      byKey.delete(entry.key)
      byType.get(entry.type)?.delete(entry)
      byVariant.get(entry.variant)?.delete(entry)
      withScore.delete(entry)
      group.members.splice(group.members.indexOf(entry), 1)
      if (group.members.length === 0) groups.delete(group.publishedId)
      for (const [attribute, part] of parts) {
        byPart.delete(part)
        large.set(attribute, (large.get(attribute) ?? 0) - 1)
      }
    },
  }
}

function addTo<Key>(map: Map<Key, Set<Entry>>, key: Key, entry: Entry): void {
  const entries = map.get(key)
  if (entries === undefined) map.set(key, new Set([entry]))
  else entries.add(entry)
}
