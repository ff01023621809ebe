import * as fc from 'fast-check'
import {evaluateSync, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'

import {createFilter} from '../../../lake/engine/filter.ts'
import {quickCondition} from '../../../lake/engine/quickCondition.ts'
import type {StoredDocument} from '../../../lake/types.ts'

const system = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}

const document: fc.Arbitrary<StoredDocument> = fc
  .record(
    {
      _id: fc.constantFrom('a', 'drafts.a', 'versions.r.a', 'versions.r.a.b', 'b', 'drafts.b.c'),
      _type: fc.constantFrom('post', 'person'),
      n: fc.constantFrom<(string | number | boolean | null)[]>(1, '1', true, null),
      deep: fc.constant({n: 1}),
    },
    {requiredKeys: ['_id', '_type']},
  )
  .map((attributes) => ({...attributes, ...system}))

/** The forms that listeners and grants have. */
const leaf = fc.constantFrom(
  '_type == "post"',
  '"post" == _type',
  '_type != "post"',
  'n == 1',
  'n != "1"',
  'n == null',
  'n in [1, true]',
  'deep.n == 1',
  'deep == 1',
  '_id in $ids',
  '!(_id in $ids)',
  '!(n in $ids)',
  '_id in path("drafts.**")',
  '_id in path("*")',
  '!(_id in path("versions.**"))',
  '_id in path("versions.*.a")',
  'sanity::versionOf($id)',
  '!sanity::versionOf($id)',
  'sanity::partOfRelease("r")',
  'defined(n)',
  'true',
  'n > 0',
)

const condition = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 3},
    leaf,
    fc
      .tuple(tie('node'), fc.constantFrom('&&', '||'), tie('node'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie('node').map((node) => `!(${node})`),
  ),
})).node

describe('conditions on one document', () => {
  test('say what groq-js says', () => {
    const params = {ids: ['a', 'versions.r.a'], id: 'a'}
    fc.assert(
      fc.property(condition, document, (source, root) => {
        const node = parse(source, {params})
        const context = {
          params,
          identity: 'me',
          now: () => new Date(0),
          dereference: () => undefined,
        }
        const value = evaluateSync(node, {root, params})
        expect(createFilter(node, context)(root)).toBe(value.type === 'boolean' && value.data)
      }),
      {numRuns: 2000},
    )
  })

  test.each([
    '_id == $id',
    '_id in $ids',
    '_type == "post"',
    '_type in ["post", "person"]',
    'sanity::versionOf($id)',
    '_id in path("**")',
    '!(_id in path("drafts.**"))',
  ])('%s needs no groq-js', (source) => {
    expect(quickCondition(parse(source, {params: {id: 'a', ids: ['a']}}))).toBeTypeOf('function')
  })
})
