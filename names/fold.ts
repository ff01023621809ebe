import {foldCharacter} from './foldCharacter.ts'

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
  let folded = ''
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    const single = TABLE[unit] ?? SEVERAL
    if (single > 0 && single < SPECIAL) {
      folded += String.fromCharCode(single)
      at += 1
    } else if (single === 0) at += 1
    else {
      const length = characterLength(text, at)
      folded = append(folded, text.slice(at, at + length))
      at += length
    }
  }
  return folded
}

/** The same, with the way back into the original text. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length;) {
    const length = characterLength(text, at)
    const longer = append(folded, text.slice(at, at + length))
    while (offsets.length < longer.length) offsets.push(at)
    folded = longer
    at += length
  }
  offsets.push(text.length)
  return {text: folded, offsets: Uint32Array.from(offsets)}
}

// What a code unit folds to: 0 for nothing, a code unit, or one of the marks below.
const SEVERAL = 0xffff
const UNKNOWN = 0xfffe
const JOINS = 0xfffd
const SPECIAL = JOINS
const TABLE = new Uint16Array(0x10000).fill(UNKNOWN)

/** Marks that have to stay with the letter before them: voiced kana, accents, Hangul vowels. */
const JOINING: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x1160, 0x11ff],
  [0x3099, 0x309a],
  [0xff9e, 0xff9f],
]

function append(folded: string, character: string): string {
  const unit = character.charCodeAt(0)
  if (character.length === 1 && TABLE[unit] === UNKNOWN) remember(unit, character)
  const single = character.length === 1 ? (TABLE[unit] ?? SEVERAL) : SEVERAL
  if (single === 0) return folded
  if (single < SPECIAL) return folded + String.fromCharCode(single)
  return single === JOINS ? join(folded, character) : folded + foldCharacter(character)
}

function remember(unit: number, character: string): void {
  if (JOINING.some(([first, last]) => unit >= first && unit <= last)) TABLE[unit] = JOINS
  else {
    const folded = foldCharacter(character)
    const fits = folded.length <= 1 && !(folded.charCodeAt(0) >= SPECIAL)
    TABLE[unit] = fits ? folded.charCodeAt(0) || 0 : SEVERAL
  }
}

function join(folded: string, mark: string): string {
  const last = folded.slice(-1)
  const joined = (last + mark.normalize('NFKC')).normalize('NFC')
  if (last !== '' && joined.length === 1) return folded.slice(0, -1) + foldCharacter(joined)
  // An accent over nothing that carries it in one letter: dropped after Latin letters.
  return /[a-z0-9]/.test(last) || last === '' ? folded : folded + mark.normalize('NFKC').trim()
}

function characterLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const pair = unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length
  return pair && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}
