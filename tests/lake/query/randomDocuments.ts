import * as fc from 'fast-check'

import type {StoredDocument} from '../../../lake/types.ts'

/** Few values of everything, so that random documents and random queries meet. */
export const TYPES = ['post', 'person', 'tag'] as const
export const IDS = ['a', 'b', 'c', 'd', 'p1', 'p2', 't1', 't2', '_.x', 'secret.a'] as const
export const RELEASES = ['r1', 'r2'] as const
export const WORDS = [
  '冷战',
  '冷戰',
  '美国与苏联的冷战格局',
  'NATO',
  'wto 世界',
  'G7峰会',
  'Über',
  '3.5亿',
  '',
] as const
export const SCALARS = [
  0,
  1,
  -2.5,
  10,
  true,
  false,
  'a',
  'B',
  'é',
  '，',
  '2025-01-02',
  '2025-01-10T00:00:00Z',
  null,
] as const

/** Longer than what is stored in one piece with the rest of a document. */
const FILLER = '加拿大与中国的贸易关系。'.repeat(120)

const reference = fc
  .record({
    _ref: fc.constantFrom(...IDS, 'missing'),
    _weak: fc.option(fc.boolean(), {nil: undefined}),
  })
  .map(({_ref, _weak}) => ({_type: 'reference', _ref, ...(_weak === undefined ? {} : {_weak})}))

const scalar = fc.constantFrom(...SCALARS)
const word = fc.constantFrom(...WORDS)

const block = fc.record({
  _type: fc.constant('block'),
  children: fc.array(fc.record({_type: fc.constantFrom('span', 'note'), text: word}), {
    maxLength: 3,
  }),
  markDefs: fc.array(fc.record({_type: fc.constant('mention'), entity: reference}), {maxLength: 1}),
})

const body = fc.array(block, {maxLength: 3}).chain((blocks) =>
  fc.boolean().map((isLong) => {
    const filler = {_type: 'block', children: [{_type: 'span', text: FILLER}], markDefs: []}
    return isLong ? [...blocks, filler] : blocks
  }),
)

const id = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...IDS)},
  {weight: 3, arbitrary: fc.constantFrom(...IDS).map((id) => `drafts.${id}`)},
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...RELEASES), fc.constantFrom(...IDS))
      .map(([release, id]) => `versions.${release}.${id}`),
  },
)

const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, {nil: undefined})

export const randomDocument: fc.Arbitrary<StoredDocument> = fc
  .record({
    _id: id,
    _type: fc.constantFrom(...TYPES),
    title: optional(word),
    status: optional(fc.constantFrom('draft', 'evergreen', 'inbox')),
    date: optional(scalar),
    rank: optional(scalar),
    slug: optional(fc.record({current: fc.constantFrom('a', 'b', 'c')})),
    name: optional(word),
    names: optional(fc.array(fc.oneof(word, scalar), {maxLength: 3})),
    author: optional(reference),
    tags: optional(fc.array(fc.oneof({weight: 5, arbitrary: reference}, scalar), {maxLength: 3})),
    body: optional(body),
    _system: optional(fc.constant({delete: true})),
    _score: fc.option(fc.constantFrom(0.5, 'high'), {nil: undefined, freq: 8}),
  })
  .map((attributes) => {
    const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
    const own = {_rev: 'r', _createdAt: '2025-01-01T00:00:00Z', _updatedAt: '2025-01-01T00:00:00Z'}
    const document = {_id: attributes._id, _type: attributes._type, ...own}
    // Through JSON, as every document comes: fast-check makes objects without a prototype.
    return {...document, ...JSON.parse(JSON.stringify(Object.fromEntries(given)))}
  })
