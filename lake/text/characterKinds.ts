import {CJK, SEPARATORS} from './characters.ts'

/** What a character is to the tokens of a text. */
const OTHER = 0
export const WORD = 1
export const CJK_CHARACTER = 2
export const SEPARATOR = 3
/** Half of a character. */
const SURROGATE = 4

/** Each overrides those before it. */
const CLASSES: readonly (readonly [kind: number, expression: RegExp])[] = [
  [SURROGATE, /[\ud800-\udfff]+/g],
  [WORD, /[\p{L}\p{M}\p{N}]+/gu],
  [CJK_CHARACTER, new RegExp(`[${CJK}]+`, 'gv')],
  [SEPARATOR, new RegExp(`[${SEPARATORS}]+`, 'gu')],
]

/** The kinds of all units: a lookup for each is several times as fast as expressions over a text. */
let table: Uint8Array | undefined

/** The kind of each unit of a text; a character of two units has its kind twice. */
export function kindsOf(text: string): Uint8Array {
  table ??= classify(Array.from({length: 0x10000}, (_, unit) => String.fromCharCode(unit)).join(''))
  const kinds = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const kind = table[text.charCodeAt(index)] ?? OTHER
    if (kind === SURROGATE) {
      const length = lengthAt(text, index)
      kinds.set(classify(text.slice(index, index + length)), index)
      index += length - 1
    } else {
      kinds[index] = kind
    }
  }
  return kinds
}

function classify(text: string): Uint8Array {
  const kinds = new Uint8Array(text.length)
  for (const [kind, expression] of CLASSES) {
    for (const {index, 0: run} of text.matchAll(expression)) {
      kinds.fill(kind, index, index + run.length)
    }
  }
  return kinds
}

/** How many units of the text the character takes that begins at the index. */
export function lengthAt(text: string, index: number): number {
  const isPair =
    isBetween(0xd800, text.charCodeAt(index), 0xdc00) &&
    isBetween(0xdc00, text.charCodeAt(index + 1), 0xe000)
  return isPair ? 2 : 1
}

function isBetween(start: number, unit: number, end: number): boolean {
  return unit >= start && unit < end
}
