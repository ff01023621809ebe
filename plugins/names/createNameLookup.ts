import {writtenNames} from '../../names/entity.ts'
import {
  createNameIndex,
  entityId,
  loadPinyin,
  parsePastedNames,
  toPersonSlug,
  toSlug,
} from '../../names/index.ts'
import type {Entity, NameHit, NameLookup} from './nameLookup.ts'

/** Other names that a hit is shown with. */
const OTHERS = 3

/** Makes the lookup over the room of names. It knows nobody until it is told. */
export function createNameLookup(): NameLookup {
  const index = createNameIndex()
  const entities = new Map<string, Entity>()
  // Without the dictionary, names are found by all but their pinyin.
  const pinyin = loadPinyin().then(index.usePinyin, () => undefined)

  /** The documents of an answer, under the names that answered. */
  function toHits(found: readonly {readonly id: string; readonly name: string}[]): NameHit[] {
    return found.flatMap(({id, name}) => {
      const entity = entities.get(id)
      return entity === undefined ? [] : [toHit(entity, name)]
    })
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
    async prepare(type, name) {
      const id = firstFree(entityId(type, name), (candidate) => entities.has(candidate))
      const spelt = (type === 'person' ? toPersonSlug(name) : toSlug(name)) || id
      const namesakes = [...entities.values()].filter((entity) => entity.type === type)
      const slugs = new Set(namesakes.map(({slug}) => slug))
      return {id, type, name, slug: firstFree(spelt, (candidate) => slugs.has(candidate))}
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
