import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {topOf} from '../../../lake/engine/query/catalog/topOf.ts'

const compare = (one: number, other: number): number => one - other

test('the first of many are those of a sort', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.nat({max: 20}), (numbers, limit) => {
      const sorted = numbers.toSorted(compare)
      expect(topOf(numbers, limit, compare)).toEqual(sorted.slice(0, limit))
      expect(topOf(numbers, Infinity, compare)).toEqual(sorted)
    }),
  )
})
