import {FoldBuffer} from './foldBuffer.ts'

/** A folded text, and where each of its UTF-16 code units comes from in the original. */
export interface FoldedText {
  readonly text: string
  /** One offset for each code unit of `text`, and the original's length at the end. */
  readonly offsets: Uint32Array
}

/**
 * Folds a name or a text so that ways of writing the same name are equal: width, case, accents,
 * traditional and simplified characters, spaces, hyphens, middle dots and quotes make no
 * difference. `Deep Seek`, `ＤｅｅｐＳｅｅｋ` and `deep-seek` fold to `deepseek`.
 */
export function fold(text: string): string {
  return textOf(buffer.fold(text))
}

/** The same, with the way back into the original text. */
export function foldWithOffsets(text: string): FoldedText {
  const folded = textOf(buffer.fold(text))
  const offsets = new Uint32Array(buffer.length + 1)
  offsets.set(buffer.offsets.subarray(0, buffer.length))
  offsets[buffer.length] = text.length
  return {text: folded, offsets}
}

const buffer = new FoldBuffer()

/** Engines take so many arguments of one call at least. */
const PIECE = 4096

function textOf({units, length}: FoldBuffer): string {
  let text = ''
  for (let from = 0; from < length; from += PIECE) {
    text += String.fromCharCode(...units.subarray(from, Math.min(length, from + PIECE)))
  }
  return text
}
