import {isAlphabetic, isDigit, isHan, isMiddleDot} from '../fold/scripts.ts'

/**
 * Whether a name may begin at an offset of a text: not in the middle of a word of an alphabet, not
 * in the middle of a number (the 5 of 3.5), not behind the apostrophe of O’Brien.
 */
export function mayBeginAt(text: string, start: number): boolean {
  const unit = text.charCodeAt(start)
  if (!isAlphabetic(unit) || start === 0) return true
  const before = text.charCodeAt(start - 1)
  if (isAlphabetic(before)) return false
  const joined = start > 1 && isAlphabetic(text.charCodeAt(start - 2))
  if (APOSTROPHES.includes(before)) return !joined
  return !(isDigit(unit) && POINTS.includes(before) && isDigit(text.charCodeAt(start - 2)))
}

/** The same for where a name ends: GPT-4 does not in GPT-4.1. */
export function mayEndAt(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (!isAlphabetic(last) || end === text.length) return true
  const next = text.charCodeAt(end)
  if (isAlphabetic(next)) return false
  return !(isDigit(last) && POINTS.includes(next) && isDigit(text.charCodeAt(end + 1)))
}

/** A middle dot beside a name says that it is a part of a longer one: 特鲁多 in 皮埃尔·特鲁多. */
export function isPartOfDottedName(text: string, start: number, end: number): boolean {
  return (
    (isMiddleDot(text.charCodeAt(start - 1)) && isNamePart(text.charCodeAt(start - 2))) ||
    (isMiddleDot(text.charCodeAt(end)) && isNamePart(text.charCodeAt(end + 1)))
  )
}

const APOSTROPHES: readonly number[] = [0x27, 0x2019]
const POINTS: readonly number[] = [0x2e, 0x2c, 0x3a]
function isNamePart(unit: number): boolean {
  return isHan(unit) || isAlphabetic(unit)
}
