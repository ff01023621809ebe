import {isEqual, isRecord} from '../isEqual.ts'
import {arrayDifference} from './arrayDifference.ts'
import {OPCODE} from './opcodes.ts'
import {stringDifference} from './stringDifference.ts'

/** What turns one JSON value into another, in the format of the `mendoza` package. */
export type Difference = readonly unknown[]

/**
 * The difference between two JSON values, small where they share attributes, array items (told
 * apart by `_key`) or the beginning and end of strings.
 *
 * @returns operations for `applyPatch` of the `mendoza` package
 */
export function differenceBetween(before: unknown, after: unknown): Difference {
  const operations: unknown[] = []
  if (isRecord(before) && isRecord(after)) writeAttributes(before, after, operations)
  else operations.push(OPCODE.value, after ?? null)
  return operations
}

/** Writes what changes the object on top of the stacks. Fields are numbered in order of their names. */
function writeAttributes(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  operations: unknown[],
): void {
  const fields = Object.keys(before).sort()
  for (const [index, name] of fields.entries()) {
    const next = after[name]
    if (next === undefined) operations.push(OPCODE.objectDeleteField, index)
    else if (!isEqual(before[name], next)) writeField(index, name, before[name], next, operations)
  }
  for (const [name, value] of Object.entries(after)) {
    if (value === undefined || Object.hasOwn(before, name)) continue
    operations.push(OPCODE.objectSetFieldValue, value, name)
  }
}

function writeField(
  index: number,
  name: string,
  before: unknown,
  after: unknown,
  operations: unknown[],
): void {
  if (isRecord(before) && isRecord(after)) {
    operations.push(OPCODE.pushFieldCopy, index)
    writeAttributes(before, after, operations)
    operations.push(OPCODE.returnIntoObjectSameKeyPop)
    return
  }
  const parts = partsBetween(before, after)
  if (parts === undefined) operations.push(OPCODE.objectSetFieldValue, after, name)
  else {
    operations.push(OPCODE.pushFieldBlank, index, ...parts, OPCODE.returnIntoObjectSameKeyPop)
  }
}

/** Undefined where writing the whole value is no longer. An empty result cannot be built of parts. */
function partsBetween(before: unknown, after: unknown): unknown[] | undefined {
  if (Array.isArray(before) && Array.isArray(after)) {
    return after.length === 0 ? undefined : arrayDifference(before, after, writeAttributes)
  }
  if (typeof before === 'string' && typeof after === 'string') {
    return stringDifference(before, after)
  }
  return undefined
}
