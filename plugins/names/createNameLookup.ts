import {entityId, fold, toPersonSlug, toSlug} from '../../names/index.ts'
import type {Entity, NameHit, NameLookup} from './nameLookup.ts'

/** Other names that a hit is shown with. */
const OTHERS = 3

/** Makes the lookup over the room of names. It knows nobody until it is told. */
export function createNameLookup(): NameLookup {
  const entries = new Map<string, Entry>()

  const entriesOf = (types: readonly string[]) =>
    [...entries.values()].filter(({entity}) => types.includes(entity.type))

  function carriersOf(name: string, types: readonly string[]): Entry[] {
    const key = keyOf(name)
    return entriesOf(types)
      .filter(({keys}) => keys.includes(key))
      .toSorted(
        (a, b) =>
          types.indexOf(a.entity.type) - types.indexOf(b.entity.type) ||
          Number(b.names.includes(name)) - Number(a.names.includes(name)) ||
          byName(a, b),
      )
  }

  return {
    async put(entities) {
      for (const entity of entities) entries.set(entity.id, toEntry(entity))
    },
    async remove(ids) {
      for (const id of ids) entries.delete(id)
    },
    async search(text, types, limit) {
      const key = keyOf(text)
      return entriesOf(types)
        .flatMap((entry) => {
          const rank = rankOf(entry, key)
          return rank === undefined ? [] : [{entry, rank}]
        })
        .toSorted((a, b) => a.rank.distance - b.rank.distance || byName(a.entry, b.entry))
        .slice(0, limit)
        .map(({entry, rank}) => toHit(entry, rank.name))
    },
    async resolve(names, types) {
      return names.map((name) => carriersOf(name, types).map((entry) => toHit(entry)))
    },
    async similar(name, types) {
      const key = keyOf(name)
      return entriesOf(types)
        .filter(({keys}) => keys.some((other) => isSimilar(key, other)))
        .toSorted(byName)
        .map((entry) => toHit(entry))
    },
    async readPasted(text) {
      return readPasted(text)
    },
    async prepare(type, name) {
      const id = firstFree(entityId(type, name), (candidate) => entries.has(candidate))
      const spelt = (type === 'person' ? toPersonSlug(name) : toSlug(name)) || id
      const slugs = new Set(entriesOf([type]).map(({entity}) => entity.slug))
      return {id, type, name, slug: firstFree(spelt, (candidate) => slugs.has(candidate))}
    },
  }
}

interface Entry {
  readonly entity: Entity
  /** The canonical name, those by language, the aliases; each once. */
  readonly names: readonly string[]
  /** The same, folded. */
  readonly keys: readonly string[]
}

function toEntry(entity: Entity): Entry {
  const names = [
    ...new Set([entity.name, ...entity.names.map(({name}) => name), ...entity.aliases]),
  ]
  return {entity, names, keys: names.map(keyOf)}
}

/** Names of nothing but signs are compared as they are written. */
function keyOf(name: string): string {
  return fold(name) || name.trim()
}

/** How far what was typed is from a name: the same, its beginning, somewhere in it. */
function rankOf({names, keys}: Entry, typed: string): {distance: number; name: string} | undefined {
  if (typed === '') return undefined
  const distances = keys.map((key) => {
    if (key === typed) return 0
    if (key.startsWith(typed)) return 1
    return key.includes(typed) ? 2 : Infinity
  })
  const distance = Math.min(...distances)
  const name = names[distances.indexOf(distance)]
  return distance === Infinity || name === undefined ? undefined : {distance, name}
}

function isSimilar(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 1 && long.includes(short)
}

function byName(left: Entry, right: Entry): number {
  return left.entity.name < right.entity.name ? -1 : left.entity.name > right.entity.name ? 1 : 0
}

function toHit({entity, names}: Entry, found?: string): NameHit {
  const {id, type, name, description, draft} = entity
  const others = new Set([found ?? name, ...names])
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

function readPasted(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[\w-]+:(?:\s|$)|[-*•]\s+)?/, '').trim())
    .filter(Boolean)
  const parts = lines.flatMap((line) => line.replace(/^\[(.*)\]$/, '$1').split(/[,，、;；]/))
  const names = parts.map((part) =>
    part
      .trim()
      .replace(/^(['"“])(.*)['"”]$/, '$2')
      .trim(),
  )
  return [...new Set(names.filter(Boolean))]
}

function firstFree(wanted: string, isTaken: (candidate: string) => boolean): string {
  let candidate = wanted
  for (let count = 2; isTaken(candidate); count += 1) candidate = `${wanted}-${count}`
  return candidate
}
