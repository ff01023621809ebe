import type {FoldBuffer} from '../fold/foldBuffer.ts'
import {isAlphabetic} from '../fold/scripts.ts'

/**
 * Whether a word begins at a unit of a folded name, counted from 1: something is left out before it
 * (a space, a hyphen, a middle dot), a capital follows a small letter (DeepSeek), a number or
 * another script begins or ends, or a sign stands before it.
 */
export function beginsWord({units, offsets, text}: FoldBuffer, at: number): boolean {
  const offset = offsets[at] ?? 0
  const before = offsets[at - 1] ?? 0
  if (offset - before > 1) return true
  const unit = units[at] ?? 0
  const previous = units[at - 1] ?? 0
  if (kindOf(unit) !== kindOf(previous)) return kindOf(unit) !== SIGN
  return isCapital(text.charCodeAt(offset)) && isSmall(text.charCodeAt(before))
}

const SIGN = 0
const DIGIT = 1
const LETTER = 2
const OTHER = 3

function kindOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  if (isAlphabetic(unit)) return LETTER
  return unit < 0x2e80 ? SIGN : OTHER
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
