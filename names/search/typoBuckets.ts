import {isAsciiAlphanumeric} from '../fold/scripts.ts'
import {bucketOf, SYMBOL_UNITS, tagOfUnit} from './buckets.ts'

/** A list to look through for stretches that a query is one typing error away from. */
export interface TypoBucket {
  readonly bucket: number
  /** The tag that a place in the list must have, if that is known. */
  readonly tag: number | undefined
  /** How many units before a place the stretch begins. */
  readonly back: number
}

/**
 * The lists in which all stretches stand that a query is one typing error away from. In Latin each
 * list is of one beginning, with the error in it or not, since letters are few. In Chinese, where any
 * character could stand in for another, the characters beside the error say where to look.
 */
export function typoBuckets(query: Uint16Array): readonly TypoBucket[] {
  return isAsciiAlphanumeric(query[0] ?? 0) ? inLatin(query) : inChinese(query)
}

function inLatin(query: Uint16Array): readonly TypoBucket[] {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = query
  const found = new Map<number, TypoBucket>()
  const add = (one: number, two: number, three: number, next: number) => {
    const bucket = bucketOf(one, two, three)
    // Behind its last unit, anything may follow.
    const tag = next === 0 ? undefined : tagOfUnit(next)
    found.set(bucket * 64 + (tag ?? 63), {bucket, tag, back: 0})
  }
  add(first, second, third, 0)
  // One unit too many.
  add(second, third, fourth, fifth)
  add(first, third, fourth, fifth)
  add(first, second, fourth, fifth)
  // Two that changed places.
  add(second, first, third, fourth)
  add(first, third, second, fourth)
  add(first, second, fourth, third)
  for (const unit of SYMBOL_UNITS) {
    // Another unit.
    add(unit, second, third, fourth)
    add(first, unit, third, fourth)
    add(first, second, unit, fourth)
    // One too few.
    add(unit, first, second, third)
    add(first, unit, second, third)
    add(first, second, unit, third)
  }
  return [...found.values()]
}

function inChinese(query: Uint16Array): readonly TypoBucket[] {
  const [first = 0, second = 0, third = 0, fourth] = query
  return [
    // The first two are right, or one stands before them.
    placeOf(first, second, 0),
    placeOf(first, second, 1),
    // The second is too many, or changed places with the third.
    placeOf(first, third, 0),
    // The second is another, or one stands before it.
    placeOf(third, fourth, 2),
    placeOf(second, third, 2),
    // The first is too many, changed places with the second, or is another.
    placeOf(second, third, 0),
    placeOf(second, first, 0),
    placeOf(second, third, 1),
  ]
}

function placeOf(unit: number, next: number | undefined, back: number): TypoBucket {
  const tag = next === undefined ? undefined : tagOfUnit(next)
  return {bucket: bucketOf(unit, 0, 0), tag, back}
}
