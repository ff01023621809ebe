import {phrase, sentence} from './chinese.ts'
import {createRandom, type Random} from './random.ts'

type Value = string | boolean | readonly Value[] | {readonly [attribute: string]: Value}

/** A document, as the lake stores it. */
export interface GardenDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [attribute: string]: Value
}

/** What entities there are, out of a hundred. */
const ENTITIES = [
  ['person', 40],
  ['organization', 25],
  ['product', 10],
  ['work', 10],
  ['concept', 5],
  ['tag', 10],
] as const

const STATUSES = ['inbox', 'draft', 'draft', 'evergreen', 'archived'] as const

/** Bytes of JSON that the body of a post takes in the real garden. */
const BODY = 29_000

/**
 * A garden of the size and shape of the real one: posts in Chinese with long bodies, and the people,
 * organisations and other things that they refer to.
 *
 * @param bodyBytes of JSON in each body, about
 */
export function* createGarden(
  posts: number,
  entities: number,
  bodyBytes = BODY,
): Iterable<GardenDocument> {
  const random = createRandom(7)
  const kinds = ENTITIES.flatMap(([type, share]) => Array.from({length: share}, () => type))
  for (let index = 0; index < entities; index += 1) {
    yield entity(random, kinds[index % kinds.length] ?? 'tag', index)
  }
  for (let index = 0; index < posts; index += 1) {
    yield {...post(random, index, entities, kinds), body: body(random, bodyBytes)}
  }
}

export const postId = (index: number): string => `post-${String(index).padStart(6, '0')}`
export const entityId = (type: string, index: number): string => `${type}-${index}`

function system(random: Random): {_rev: string; _createdAt: string; _updatedAt: string} {
  const day = (): string =>
    new Date(
      Date.UTC(2023, 0, 1) + random.below(1200) * 86_400_000 + random.below(86_400_000),
    ).toISOString()
  return {_rev: `rev${random.below(1e9)}`, _createdAt: day(), _updatedAt: day()}
}

function entity(random: Random, type: string, index: number): GardenDocument {
  const name = `${phrase(random, 2)}${index}`
  return {
    _id: entityId(type, index),
    _type: type,
    ...system(random),
    name,
    names: {en: `Name ${index}`, 'zh-Hant': name},
    aliases: [phrase(random, 1), `Alias ${index}`].map((value) => ({
      _key: `k${random.below(1e6)}`,
      value,
    })),
    slug: {_type: 'slug', current: `${type}-${index}`},
    description: sentence(random, 6),
  }
}

function post(
  random: Random,
  index: number,
  entities: number,
  kinds: readonly string[],
): GardenDocument {
  const references = (wanted: string, count: number): Value[] =>
    Array.from({length: count}, () => {
      // Some entities are in many posts, most in few.
      let number = Math.floor((random.below(entities) * random.below(entities)) / entities)
      while (kinds[number % kinds.length] !== wanted) number = (number + 1) % entities
      return {_type: 'reference', _key: `k${random.below(1e9)}`, _ref: entityId(wanted, number)}
    })
  const date = new Date(Date.UTC(2015, 0, 1) + random.below(4000) * 86_400_000)
  return {
    _id: postId(index),
    _type: 'post',
    ...system(random),
    title: phrase(random, 5),
    slug: {_type: 'slug', current: `post-${index}`},
    date: date.toISOString().slice(0, 10),
    layout: 'post',
    summary: sentence(random, 12),
    status: random.pick(STATUSES),
    draft: random.below(5) === 0,
    exclude: false,
    source: `https://example.com/${index}`,
    tags: references('tag', 1 + random.below(5)),
    people: references('person', random.below(6)),
    companies: references('organization', random.below(4)),
    products: references('product', random.below(2)),
    media: references('work', random.below(2)),
  }
}

function body(random: Random, bytes: number): Value[] {
  const blocks: Value[] = []
  for (let size = 0; size < bytes;) {
    const block = {
      _type: 'block',
      _key: `b${random.below(1e9)}`,
      style: 'normal',
      markDefs: [],
      children: Array.from({length: 1 + random.below(3)}, () => ({
        _type: 'span',
        _key: `s${random.below(1e9)}`,
        marks: random.below(5) === 0 ? ['strong'] : [],
        text: sentence(random, 12 + random.below(30)),
      })),
    }
    blocks.push(block)
    size += Buffer.byteLength(JSON.stringify(block))
  }
  return blocks
}
