import {ENTITY_TYPES} from '../../codec/frontMatter/table.ts'
import {toProposals} from '../../garden/harvest/toProposals.ts'
import {writtenNames} from '../../names/entity.ts'
import type {MentionReader, NameResolver, PinyinReader} from '../../names/index.ts'
import {
  createMentionReader,
  createNameIndex,
  entityId,
  harvestAliases,
  loadPinyin,
  parsePastedNames,
  toPersonSlug,
  toSlug,
} from '../../names/index.ts'
import type {Entity, NameHit, NameLookup} from './nameLookup.ts'

/** Other names that a hit is shown with. */
const OTHERS = 3

/** Texts that are remembered: those of the panes that somebody has open. */
const TEXTS = 8

/** Makes the lookup over the room of names. It knows nobody until it is told. */
export function createNameLookup(): NameLookup {
  const index = createNameIndex()
  /** Tags, areas and the like are words, not somebody with names. */
  const named: NameResolver = {
    resolve: (name, options) => index.resolve(name, {...options, types: ENTITY_TYPES}),
  }
  const entities = new Map<string, Entity>()
  const readers = new Map<string, MentionReader>()
  // Without the dictionary, names are found by all but their pinyin.
  let read: PinyinReader | undefined
  const pinyin = loadPinyin().then(
    (reader) => {
      read = reader
      index.usePinyin(reader)
    },
    () => undefined,
  )

  /** The documents of an answer, under the names that answered, or their canonical ones. */
  function toHits(found: readonly {readonly id: string; readonly name?: string}[]): NameHit[] {
    return found.flatMap(({id, name}) => {
      const entity = entities.get(id)
      return entity === undefined ? [] : [toHit(entity, name ?? entity.name)]
    })
  }

  /** The reader of a text; the ones that were used last stay. */
  function readerOf(text: string): MentionReader {
    const reader = readers.get(text) ?? createMentionReader(index, {types: ENTITY_TYPES})
    readers.delete(text)
    readers.set(text, reader)
    for (const oldest of readers.keys()) {
      if (readers.size > TEXTS) readers.delete(oldest)
    }
    return reader
  }

  return {
    async put(changed) {
      for (const entity of changed) {
        entities.set(entity.id, entity)
        index.update(entity)
      }
    },
    async remove(ids) {
      for (const id of ids) {
        entities.delete(id)
        index.remove(id)
      }
    },
    async search(text, types, limit) {
      await pinyin
      return toHits(index.search(text, {types, limit}))
    },
    async resolve(names, types) {
      return names.map((name) => toHits(index.resolve(name, {types, likely: false})))
    },
    async similar(name, types) {
      await pinyin
      return toHits(index.resolve(name, {types}))
    },
    async readPasted(text) {
      return parsePastedNames(text)
    },
    async mentions(text, paragraphs) {
      const mentions = readerOf(text)(paragraphs).map((paragraph) => paragraph.mentions)
      const ids = new Set(mentions.flatMap((found) => found.flatMap((mention) => mention.ids)))
      return {mentions, hits: toHits(Array.from(ids, (id) => ({id})))}
    },
    async propose(paragraphs) {
      await pinyin
      const reading = read === undefined ? {} : {read}
      return toProposals(
        paragraphs,
        paragraphs.map((text) => harvestAliases(text, named, reading)),
      )
    },
    async get(ids) {
      return toHits(ids.map((id) => ({id})))
    },
    async prepare(type, name) {
      const id = firstFree(entityId(type, name), (candidate) => entities.has(candidate))
      const spelt = (type === 'person' ? toPersonSlug(name) : toSlug(name)) || id
      const namesakes = [...entities.values()].filter((entity) => entity.type === type)
      const slugs = new Set(namesakes.map(({slug}) => slug))
      return {id, type, name, slug: firstFree(spelt, (candidate) => slugs.has(candidate))}
    },
    async duplicates(different) {
      await pinyin
      return index.duplicates({different})
    },
  }
}

function toHit(entity: Entity, found: string): NameHit {
  const {id, type, name, description, draft} = entity
  const others = new Set([found, ...writtenNames(entity)])
  others.delete(name)
  return {
    id,
    type,
    name,
    others: [...others].slice(0, OTHERS),
    ...(description === undefined ? {} : {description}),
    draft,
  }
}

function firstFree(wanted: string, isTaken: (candidate: string) => boolean): string {
  let candidate = wanted
  for (let count = 2; isTaken(candidate); count += 1) candidate = `${wanted}-${count}`
  return candidate
}
