import {isAsciiAlphanumeric} from '../fold/scripts.ts'
import {bucketOf, SYMBOL_UNITS, tagOfUnit} from './buckets.ts'

/** A list to look through, and the tag that a stretch in it must have, if that is known. */
export interface TypoBucket {
  readonly bucket: number
  readonly tag: number | undefined
}

/**
 * The lists in which stretches stand that a query is one typing error away from. For Chinese, where
 * any character could stand in for another, only those of the first two characters: of whatever has
 * its error in the first one, the second is in its place, or before it.
 */
export function typoBuckets(query: Uint16Array): readonly TypoBucket[] {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = query
  if (!isAsciiAlphanumeric(first)) {
    return [first, second].map((unit) => ({bucket: bucketOf(unit, 0, 0), tag: undefined}))
  }
  const found = new Map<number, TypoBucket>()
  const add = (one: number, two: number, three: number, next: number) => {
    const bucket = bucketOf(one, two, three)
    // Behind its last unit, anything may follow.
    const tag = next === 0 ? undefined : tagOfUnit(next)
    found.set(bucket * 64 + (tag ?? 63), {bucket, tag})
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
