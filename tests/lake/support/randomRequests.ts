import * as fc from 'fast-check'

import {LakeError} from '../../../lake/errors.ts'
import type {Bench} from './engine.ts'

/** Requests as editors and programs make them, in every order; many have to be refused. */

const id = fc.constantFrom('a', 'b', 'c', 'drafts.a', 'drafts.b', 'versions.r.a')
const publishedId = fc.constantFrom('a', 'b', 'c')
const key = fc.constantFrom('k1', 'k2', 'k3')
const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.constantFrom(
    '冷战的起源',
    '美国与苏联的冷战格局，一九四七年',
    'a'.repeat(40),
    '',
    '👨‍👩‍👧 family',
  ),
)
const item = fc.record({_key: key, v: fc.integer({min: 0, max: 3}), text}, {requiredKeys: ['_key']})
const list = fc.uniqueArray(item, {selector: (one) => one._key, maxLength: 3})
const reference = fc.record({_ref: publishedId, _weak: fc.boolean()}, {requiredKeys: ['_ref']})

const attributes = fc.record(
  {
    n: fc.integer({min: -3, max: 3}),
    title: text,
    list,
    object: fc.record({text, deep: fc.record({list})}, {requiredKeys: []}),
    to: reference,
    nothing: fc.constant(null),
  },
  {requiredKeys: []},
)

const document = fc
  .tuple(id, fc.constantFrom('post', 'person'), attributes)
  .map(([_id, _type, rest]) => ({_id, _type, ...rest}))

const value = fc.oneof(text, fc.integer(), list, item, reference, fc.constant(null))
const path = fc.constantFrom(
  'n',
  'title',
  'list',
  'list[0]',
  'list[-1]',
  'list[_key=="k2"]',
  'list[_key=="k2"].v',
  'list[0:2]',
  'list[].text',
  'object',
  'object.text',
  'object.deep.list[_key=="k1"].text',
  'to',
  'to._weak',
  'new.path.of.names',
  '..text',
)

function assignments<Value>(values: fc.Arbitrary<Value>) {
  return fc.dictionary(path, values, {minKeys: 1, maxKeys: 2, noNullPrototype: true})
}

const patch = fc.oneof(
  assignments(value).map((set) => ({set})),
  assignments(value).map((setIfMissing) => ({setIfMissing})),
  fc.array(path, {minLength: 1, maxLength: 2}).map((unset) => ({unset})),
  assignments(fc.integer({min: -2, max: 2})).map((inc) => ({inc})),
  assignments(fc.integer({min: -2, max: 2})).map((dec) => ({dec})),
  fc
    .tuple(fc.constantFrom('before', 'after', 'replace'), path, fc.array(item, {maxLength: 2}))
    .map(([place, at, items]) => ({insert: {[place]: at, items}})),
  fc
    .tuple(assignments(value), fc.array(path, {maxLength: 1}), assignments(fc.integer()))
    .map(([set, unset, inc]) => ({set, unset, inc})),
)

const randomMutation = fc.oneof(
  {weight: 2, arbitrary: document.map((create) => ({create}))},
  document.map((createOrReplace) => ({createOrReplace})),
  document.map((createIfNotExists) => ({createIfNotExists})),
  id.map((one) => ({delete: {id: one}})),
  fc.constant({delete: {query: '*[_type == "person" && n > 1]'}}),
  {weight: 4, arbitrary: fc.tuple(id, patch).map(([one, rest]) => ({patch: {id: one, ...rest}}))},
  patch.map((rest) => ({patch: {query: '*[_type == "post"]', ...rest}})),
)

function action(name: string) {
  return (fields: object): object => ({actionType: `sanity.action.document.${name}`, ...fields})
}

const randomAction = fc.oneof(
  fc
    .tuple(publishedId, attributes, fc.constantFrom('fail', 'ignore'))
    .map(([one, rest, ifExists]) => ({
      publishedId: one,
      attributes: {_id: `drafts.${one}`, _type: 'post', ...rest},
      ifExists,
    }))
    .map(action('create')),
  {
    weight: 4,
    arbitrary: fc
      .tuple(publishedId, patch)
      .map(([one, rest]) => ({draftId: `drafts.${one}`, publishedId: one, patch: rest}))
      .map(action('edit')),
  },
  publishedId
    .map((one) => ({draftId: `drafts.${one}`, publishedId: one}))
    .chain((fields) =>
      fc.constantFrom('publish', 'unpublish', 'discard').map((name) => action(name)(fields)),
    ),
  publishedId
    .map((one) => ({publishedId: one, includeDrafts: [`drafts.${one}`, `versions.r.${one}`]}))
    .map(action('delete')),
  publishedId
    .map((one) => ({publishedId: one, baseId: one, versionId: `versions.r.${one}`}))
    .map(action('version.create')),
)

export type RandomRequest =
  | {readonly mutations: readonly object[]}
  | {readonly actions: readonly object[]}

export const randomRequests: fc.Arbitrary<RandomRequest[]> = fc
  .array(
    fc.oneof(
      fc.array(randomMutation, {minLength: 1, maxLength: 3}).map((mutations) => ({mutations})),
      fc.array(randomAction, {minLength: 1, maxLength: 2}).map((actions) => ({actions})),
    ),
    {minLength: 1, maxLength: 60},
  )
  // As they come over the wire: plain objects.
  .map((requests) => JSON.parse(JSON.stringify(requests)))

/** What came of a request: the reply, or the error as it goes over the wire. */
export function send(bench: Bench, request: RandomRequest): unknown {
  try {
    if ('actions' in request) return bench.act(request.actions)
    return bench.mutate(request.mutations, {returnDocuments: true})
  } catch (error) {
    if (error instanceof LakeError) return {status: error.status, body: error.body}
    throw error
  }
}
