import {isAsciiAlphanumeric} from '../fold/scripts.ts'

/**
 * Which list a stretch of folded text belongs to: by its first three units where it starts with a
 * Latin letter or a digit, by its first one otherwise. Lists of Latin beginnings stand in the order
 * of the alphabet, so that shorter beginnings are ranges of them.
 */
export function bucketOf(first: number, second: number, third: number): number {
  if (!isAsciiAlphanumeric(first))
    return LATIN + (Math.imul(first, 0x9e3779b1) >>> (32 - OTHER_BITS))
  return (symbolOf(first) * SYMBOLS + symbolOf(second)) * SYMBOLS + symbolOf(third)
}

/**
 * What stands next in a stretch, as a number below 64: a number in a list carries it in its first
 * bits, so that most stretches can be passed over unseen.
 */
export function tagOf(units: Uint16Array, start: number): number {
  if (!isAsciiAlphanumeric(units[start] ?? 0)) return tagOfUnit(units[start + 1] ?? 0)
  for (let at = start + 1; at < start + 3; at += 1) if (units[at] === 0) return 0
  return tagOfUnit(units[start + 3] ?? 0)
}

export function tagOfUnit(unit: number): number {
  return unit < 0x80 ? symbolOf(unit) : FIRST_FREE_TAG + (unit % (64 - FIRST_FREE_TAG))
}

/** How many bits are left for the number itself, beside its tag. */
export const NUMBER_BITS = 26

/** The lists of all stretches that begin like this: from the first up to the second, exclusive. */
export function bucketRange(beginning: Uint16Array): readonly [number, number] {
  const [first = 0, second = 0, third = 0] = beginning
  const bucket = bucketOf(first, second, third)
  if (!isAsciiAlphanumeric(first) || beginning.length > 2) return [bucket, bucket + 1]
  return [bucket, bucket + (beginning.length === 1 ? SYMBOLS * SYMBOLS : SYMBOLS)]
}

/** Nothing, the letters, the digits, and one symbol for all the rest. */
const SYMBOLS = 38
const LATIN = SYMBOLS ** 3
const FIRST_FREE_TAG = SYMBOLS
const OTHER_BITS = 13
export const BUCKETS = LATIN + 2 ** OTHER_BITS

/** A unit for each symbol, to try them all; the last stands for all the rest. */
export const SYMBOL_UNITS: readonly number[] = [...'abcdefghijklmnopqrstuvwxyz0123456789一'].map(
  (symbol) => symbol.charCodeAt(0),
)

function symbolOf(unit: number): number {
  if (unit === 0) return 0
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 27
  return SYMBOLS - 1
}
