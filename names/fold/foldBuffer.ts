import {foldCharacter} from './foldCharacter.ts'

/**
 * A text folded into arrays, which the next text overwrites. Scanning and indexing read units from
 * here without making strings; `fold` and `foldWithOffsets` are for everybody else.
 */
export class FoldBuffer {
  units = new Uint16Array(256)
  /** Where in the text the character begins that a unit comes from. */
  offsets = new Uint32Array(256)
  length = 0
  text = ''

  fold(text: string): this {
    this.text = text
    this.length = 0
    this.#reserve(text.length)
    for (let at = 0; at < text.length;) at = this.#plain(text, at)
    return this
  }

  /** Where the character ends that begins at an offset, with the accents and marks that follow it. */
  endOfCharacter(offset: number): number {
    let end = offset + characterLength(this.text, offset)
    while (end < this.text.length && meaningOf(this.text.charCodeAt(end)) === JOINS) end += 1
    return end
  }

  /** Folds characters of one unit that become one unit or none, and then one that is not so easy. */
  #plain(text: string, from: number): number {
    const {units, offsets} = this
    let {length} = this
    for (let at = from; at < text.length; at += 1) {
      const meaning = TABLE[text.charCodeAt(at)] ?? UNKNOWN
      if (meaning >= SPECIAL) {
        this.length = length
        return this.#special(text, at)
      }
      units[length] = meaning
      offsets[length] = at
      if (meaning !== 0) length += 1
    }
    this.length = length
    return text.length
  }

  #special(text: string, at: number): number {
    const unit = text.charCodeAt(at)
    const meaning = meaningOf(unit)
    const end = at + characterLength(text, at)
    const character = text.slice(at, end)
    if (meaning < SPECIAL) {
      if (meaning !== 0) this.#append(String.fromCharCode(meaning), at)
    } else if (meaning === JOINS) this.#join(character, at)
    else this.#append(foldCharacter(character), at)
    return end
  }

  #append(folded: string, offset: number): void {
    this.#reserve(this.length + folded.length + this.text.length - offset)
    for (let index = 0; index < folded.length; index += 1) {
      this.units[this.length] = folded.charCodeAt(index)
      this.offsets[this.length] = offset
      this.length += 1
    }
  }

  #join(mark: string, at: number): void {
    const last = this.length === 0 ? '' : String.fromCharCode(this.units[this.length - 1] ?? 0)
    const joined = (last + mark.normalize('NFKC')).normalize('NFC')
    if (last !== '' && joined.length === 1) {
      this.length -= 1
      this.#append(foldCharacter(joined), this.offsets[this.length] ?? at)
      return
    }
    // An accent over nothing that carries it in one letter: dropped after Latin letters.
    if (last !== '' && !/[a-z0-9]/.test(last)) this.#append(mark.normalize('NFKC').trim(), at)
  }

  #reserve(length: number): void {
    if (length <= this.units.length) return
    const larger = Math.ceil(length * 1.25)
    const {units, offsets} = this
    this.units = new Uint16Array(larger)
    this.offsets = new Uint32Array(larger)
    this.units.set(units)
    this.offsets.set(offsets)
  }
}

// What a code unit folds to: 0 for nothing, a code unit, or one of these.
const SEVERAL = 0xffff
const UNKNOWN = 0xfffe
const JOINS = 0xfffd
const SPECIAL = JOINS

/** Filled as characters turn up; halves of surrogate pairs fold with their other half only. */
const TABLE = new Uint16Array(0x10000).fill(UNKNOWN)
TABLE.fill(SEVERAL, 0xd800, 0xe000)

/** Marks that have to stay with the letter before them: voiced kana, accents, Hangul vowels. */
const JOINING: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x1160, 0x11ff],
  [0x3099, 0x309a],
  [0xff9e, 0xff9f],
]

function meaningOf(unit: number): number {
  const known = TABLE[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const found = lookUp(unit)
  TABLE[unit] = found
  return found
}

function lookUp(unit: number): number {
  if (JOINING.some(([first, last]) => unit >= first && unit <= last)) return JOINS
  const folded = foldCharacter(String.fromCharCode(unit))
  if (folded === '') return 0
  const single = folded.charCodeAt(0)
  return folded.length === 1 && single < SPECIAL ? single : SEVERAL
}

function characterLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const isPair = unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length
  return isPair && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}
