import * as fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {describe, expect, test} from 'vitest'

import {differenceBetween} from '../../../lake/mendoza/difference.ts'

const {value} = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom(null, true, 1, '', 'short', '冷战的起源与美国的战略'),
    fc.string({unit: 'grapheme', minLength: 8, maxLength: 30}),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(fc.constantFrom('_key', 'a', 'b', 'c', 'é'), tie('value'), {
      noNullPrototype: true,
    }),
  ),
}))

const keyed = fc.uniqueArray(fc.record({_key: fc.constantFrom('k', 'l', 'm', 'n'), value}), {
  selector: (one) => one._key,
})

const text = fc
  .array(fc.constantFrom('abc', '冷战', '👨‍👩‍👧', '\ud83d', 'é', '\udc00'), {maxLength: 12})
  .map((parts) => parts.join(''))

const pairs = fc.oneof(
  fc.tuple(value, value),
  fc.tuple(keyed, keyed).map(([one, other]) => [{list: one}, {list: other}] as const),
  fc.tuple(text, text).map(([one, other]) => [{text: one}, {text: other}] as const),
)

describe('the difference between two values', () => {
  test('leads from one to the other, by either patcher of the package', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const difference = [...differenceBetween(before, after)]
        expect(applyPatch(before, difference)).toEqual(after)
        const start = incremental.wrap(before, 'before')
        expect(incremental.unwrap(incremental.applyPatch(start, difference, 'after'))).toEqual(
          after,
        )
      }),
      {numRuns: 3000},
    )
  })

  test.each([
    ['a number', {n: 1, z: 0}, {n: 2, z: 0}, [17, 2, 'n']],
    ['an attribute more', {}, {n: 1}, [17, 1, 'n']],
    ['an attribute less', {m: 1, n: 1}, {m: 1}, [19, 1]],
    ['a deep one', {o: {p: {n: 1}}}, {o: {p: {n: 2}}}, [10, 0, 10, 0, 17, 2, 'n', 15, 15]],
    [
      'the middle of a text',
      {t: '美国的战略与起源'},
      {t: '美国的新战略与起源'},
      [11, 0, 23, 0, 9, 22, '新', 23, 9, 24, 15],
    ],
    [
      'an item of a list',
      {l: [{_key: 'k', n: 1}, {_key: 'l'}]},
      {l: [{_key: 'k', n: 2}, {_key: 'l'}]},
      [11, 0, 12, 0, 17, 2, 'n', 16, 21, 1, 2, 15],
    ],
    [
      'an item more',
      {l: [{_key: 'k'}, {_key: 'l'}]},
      {l: [{_key: 'm'}, {_key: 'k'}, {_key: 'l'}]},
      [11, 0, 20, {_key: 'm'}, 21, 0, 2, 15],
    ],
    ['an emptied list', {l: [1]}, {l: []}, [17, [], 'l']],
    ['a beginning', null, {n: 1}, [0, {n: 1}]],
    ['an end', {n: 1}, null, [0, null]],
    ['nothing', {n: [1]}, {n: [1]}, []],
  ])('is small for %s', (_name, before, after, difference) => {
    expect(differenceBetween(before, after)).toEqual(difference)
  })
})
