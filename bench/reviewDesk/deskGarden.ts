import type {IdentifiedSanityDocumentStub} from '@sanity/client'
import {phrase, sentence} from '../support/chinese.ts'
import {createGarden} from '../support/garden.ts'
import {createRandom, type Random} from '../support/random.ts'

/** How many there are of each kind of taxonomy that a post has one of. */
const TAXONOMY = {area: 12, category: 30, project: 40} as const

/** No list reads a body. */
const BODY_BYTES = 400

/** People who speak in posts, or write them. */
const VOICES = 60

/**
 * A garden as a list of its posts needs it: whole front matter, records of reviews, some posts that
 * only a draft has, short bodies.
 */
export function* createDeskGarden(
  posts: number,
  entities: number,
): Iterable<IdentifiedSanityDocumentStub> {
  const random = createRandom(17)
  for (const [type, count] of Object.entries(TAXONOMY)) {
    for (let index = 0; index < count; index += 1) {
      yield {_id: `${type}-${index}`, _type: type, name: phrase(random, 1) + index}
    }
  }
  const people: string[] = []
  for (const document of createGarden(posts, entities, BODY_BYTES)) {
    // The lake has revisions and times of its own.
    const {_rev, _createdAt, _updatedAt, ...rest} = document
    if (rest._type === 'person' && people.length < VOICES) people.push(rest._id)
    yield rest._type === 'post' ? {...rest, ...frontMatter(random, rest._id, people)} : rest
  }
}

function frontMatter(random: Random, id: string, people: readonly string[]) {
  const oneOf = (type: keyof typeof TAXONOMY) => ({
    _type: 'reference',
    _ref: `${type}-${random.below(TAXONOMY[type])}`,
  })
  const voice = () => ({_type: 'reference', _key: 'k', _ref: random.pick(people)})
  return {
    _id: random.below(8) === 0 ? `drafts.${id}` : id,
    area: oneOf('area'),
    category: oneOf('category'),
    project: [{...oneOf('project'), _key: 'k'}],
    author: [voice()],
    ...(random.below(4) === 0 ? {speaker: [voice()]} : {}),
    insight: sentence(random, 20),
    reviews: Array.from({length: random.below(3)}, (_, at) => ({
      _key: `r${at}`,
      _type: 'reviewRecord',
      transition: at === 0 ? 'send' : 'return',
      by: 'pEditor',
      at: `2025-${two(1 + random.below(12))}-${two(1 + random.below(28))}T09:00:00+08:00`,
      from: 'draft',
      to: 'draft',
      note: sentence(random, 4),
      revision: 'r',
    })),
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
