import {Converter} from 'opencc-js/t2cn'

/** CJK ideographs of the basic plane: the range that the table below covers. */
const FIRST = 0x3400
const LAST = 0x9fff

let table: Uint16Array | undefined

/**
 * Folds text for comparison: width and compatibility forms (NFKC), case, and traditional characters
 * to simplified ones, character by character. Not fit for display: 乾隆 becomes 干隆.
 */
export function foldText(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  return /[㐀-鿿]/.test(folded) ? simplify(folded) : folded
}

function simplify(text: string): string {
  table ??= simplifiedTable()
  const units = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    units[index] = unit >= FIRST && unit <= LAST ? (table[unit - FIRST] ?? unit) : unit
  }
  return Buffer.from(units.buffer).toString('utf16le')
}

/** One conversion of all characters at once, kept apart by line breaks so that no phrase matches. */
function simplifiedTable(): Uint16Array {
  const characters = Array.from({length: LAST - FIRST + 1}, (_, index) =>
    String.fromCharCode(FIRST + index),
  )
  const simplified = Converter({from: 't', to: 'cn'})(characters.join('\n')).split('\n')
  return Uint16Array.from(characters, (character, index) => {
    const replacement = simplified[index] ?? character
    // A simplified form outside of the basic plane needs two units: such a character stays itself.
    return replacement.length === 1 ? replacement.charCodeAt(0) : character.charCodeAt(0)
  })
}
