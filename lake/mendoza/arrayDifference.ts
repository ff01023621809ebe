import {isEqual, isRecord} from '../isEqual.ts'
import {OPCODE} from './opcodes.ts'

type WriteAttributes = (
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  operations: unknown[],
) => void

/**
 * Builds an array that is not empty out of slices of the old one, of items that changed a little
 * (found by their `_key`), and of new items.
 */
export function arrayDifference(
  before: readonly unknown[],
  after: readonly unknown[],
  writeAttributes: WriteAttributes,
): unknown[] {
  const operations: unknown[] = []
  const positions = positionsByKey(before)
  let sliceStart = 0
  let sliceEnd = 0

  function flush(): void {
    if (sliceEnd > sliceStart) operations.push(OPCODE.arrayAppendSlice, sliceStart, sliceEnd)
    sliceStart = sliceEnd = 0
  }

  for (const [index, item] of after.entries()) {
    const position = positions.get(keyOf(item)) ?? index
    const old = before[position]
    if (position < before.length && isEqual(old, item)) {
      if (sliceEnd !== position || sliceEnd === sliceStart) {
        flush()
        sliceStart = position
      }
      sliceEnd = position + 1
      continue
    }
    flush()
    if (isRecord(old) && isRecord(item) && keyOf(old) === keyOf(item)) {
      operations.push(OPCODE.pushElementCopy, position)
      writeAttributes(old, item, operations)
      operations.push(OPCODE.returnIntoArrayPop)
    } else {
      operations.push(OPCODE.arrayAppendValue, item ?? null)
    }
  }
  flush()
  return operations
}

function positionsByKey(items: readonly unknown[]): Map<unknown, number> {
  const positions = new Map<unknown, number>()
  for (const [index, item] of items.entries()) {
    const key = keyOf(item)
    if (key !== undefined) positions.set(key, index)
  }
  return positions
}

function keyOf(item: unknown): unknown {
  return isRecord(item) && typeof item['_key'] === 'string' ? item['_key'] : undefined
}
