import {DateTime, type ExprNode} from 'groq-js'

import {compareAlike, compareValues} from '../catalog/compareValues.ts'
import type {SortedEntry} from '../catalog/sortedIndex.ts'
import {isOfDocument} from '../tree/dependence.ts'
import {documentValue} from '../tree/documentValue.ts'
import type {Condition} from './condition.ts'
import type {Found} from './found.ts'
import type {Operands} from './operand.ts'

const REVERSED = {'<': '>', '<=': '>=', '>': '<', '>=': '<='} as const
type Comparison = keyof typeof REVERSED

/** `path < …` and its kin, either way round. */
export function planRange(
  comparison: Comparison,
  left: ExprNode,
  right: ExprNode,
  operands: Operands,
): Condition | undefined {
  if (operands(left) !== undefined) {
    return operands(right) === undefined
      ? planRange(REVERSED[comparison], right, left, operands)
      : undefined
  }
  const operand = operands(right)
  if (operand === undefined || !isOfDocument(left)) return undefined
  const order = [{node: left, isDescending: false}]
  const valueOf = documentValue(left)
  return {
    isExact: true,
    find({catalog, view}, read): Found | undefined {
      const bound = read(operand)
      const sorted = isComparable(bound)
        ? catalog.indexes.sorted(undefined, order, view.isRaw)
        : undefined
      if (sorted === undefined) return undefined
      const {start, end} = rangeOf(sorted, comparison, bound)
      return {
        size: end - start,
        has(entry) {
          const difference = compareAlike(valueOf(catalog.document(entry)), bound)
          return difference !== undefined && isWithin(comparison, difference)
        },
        *entries() {
          for (const {entry} of sorted.slice(start, end)) yield entry
        },
      }
    },
  }
}

function isComparable(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || value instanceof DateTime
}

function isWithin(comparison: Comparison, difference: number): boolean {
  switch (comparison) {
    case '<':
      return difference < 0
    case '<=':
      return difference <= 0
    case '>':
      return difference > 0
    case '>=':
      return difference >= 0
  }
}

/** Where the values of the bound's own type stand that compare so. */
function rangeOf(
  sorted: readonly SortedEntry[],
  comparison: Comparison,
  bound: unknown,
): {start: number; end: number} {
  const isOther = (value: unknown): boolean => compareAlike(value, bound) === undefined
  const firstOfType = first(sorted, (value) => compareValues(value, bound) >= 0 || !isOther(value))
  const notBefore = first(sorted, (value) => compareValues(value, bound) >= 0)
  const after = first(sorted, (value) => compareValues(value, bound) > 0)
  const afterType = first(sorted, (value) => compareValues(value, bound) > 0 && isOther(value))
  switch (comparison) {
    case '<':
      return {start: firstOfType, end: notBefore}
    case '<=':
      return {start: firstOfType, end: after}
    case '>':
      return {start: after, end: afterType}
    case '>=':
      return {start: notBefore, end: afterType}
  }
}

/** The first place from which on the test holds. */
function first(sorted: readonly SortedEntry[], test: (value: unknown) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(sorted[middle]?.values[0])) high = middle
    else low = middle + 1
  }
  return low
}
