import {DateTime} from 'groq-js'

/** The order of types in `order()`; what has no type of these comes last, all of it equal. */
const TYPES = ['datetime', 'number', 'string', 'boolean'] as const
const LAST = TYPES.length

/** The order that groq-js gives values: by type, then by value. */
export function compareValues(one: unknown, other: unknown): number {
  const rank = rankOf(one)
  const difference = rank - rankOf(other)
  if (difference !== 0 || rank === LAST) return difference
  return compareAlike(one, other) ?? 0
}

/** Compares two values of one type; undefined when they cannot be compared. */
export function compareAlike(one: unknown, other: unknown): number | undefined {
  if (typeof one === 'string' && typeof other === 'string') {
    if (one === other) return 0
    return one < other ? -1 : 1
  }
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other)
  if (one instanceof DateTime && other instanceof DateTime) return one.compareTo(other)
  return undefined
}

function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return 1
    case 'string':
      return 2
    case 'boolean':
      return 3
    default:
      return value instanceof DateTime ? 0 : LAST
  }
}
