import {OPCODE} from './opcodes.ts'

/** Below this many characters in common the operations are longer than the text. */
const WORTHWHILE = 8

/**
 * Builds `after` out of the beginning and the end of `before`; undefined when they share too
 * little. The format counts positions in bytes of UTF-8, and no cut may halve a surrogate pair.
 */
export function stringDifference(before: string, after: string): unknown[] | undefined {
  const prefix = commonPrefix(before, after)
  const suffix = commonSuffix(before, after, Math.min(before.length, after.length) - prefix)
  if (prefix + suffix < WORTHWHILE) return undefined
  const operations: unknown[] = []
  if (prefix > 0) {
    operations.push(OPCODE.stringAppendSlice, 0, byteLength(before.slice(0, prefix)))
  }
  const middle = after.slice(prefix, after.length - suffix)
  if (middle !== '') operations.push(OPCODE.stringAppendString, middle)
  if (suffix > 0) {
    const end = byteLength(before)
    const start = end - byteLength(before.slice(before.length - suffix))
    operations.push(OPCODE.stringAppendSlice, start, end)
  }
  return operations
}

function commonPrefix(one: string, other: string): number {
  const limit = Math.min(one.length, other.length)
  let length = 0
  while (length < limit && one.charCodeAt(length) === other.charCodeAt(length)) length++
  return isHighSurrogate(one.charCodeAt(length - 1)) ? length - 1 : length
}

function commonSuffix(one: string, other: string, limit: number): number {
  let length = 0
  while (
    length < limit &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  ) {
    length++
  }
  return isLowSurrogate(one.charCodeAt(one.length - length)) ? length - 1 : length
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
