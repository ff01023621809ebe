import pairs from 'opencc-js/dict/TSCharacters'

// Spaces, hyphens and dashes, middle dots, quotes and title marks: written or left out at will.
const LEFT_OUT = /[\s\p{Pd}\p{Cf}·・･•‧∙⋅⸱'"`´ʼ“”‘’„«»‹›《》〈〉「」『』]/u

// Latin letters that no normalization takes apart.
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

let simplified: ReadonlyMap<string, string> | undefined

/**
 * The folded form of one character: compatibility form (fullwidth to halfwidth), lower case,
 * without accent, simplified; empty for what names are written with or without. May be longer
 * than one character (`㈱`, `ß`).
 */
export function foldCharacter(character: string): string {
  simplified ??= readPairs(pairs)
  const lower = character.normalize('NFKC').toUpperCase().toLowerCase()
  const plain = lower
    .normalize('NFKD')
    .replaceAll(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFKC')
  let folded = ''
  for (const letter of plain) {
    if (LEFT_OUT.test(letter)) continue
    folded += simplified.get(letter) ?? LETTERS[letter] ?? letter
  }
  return folded
}

function readPairs(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const pair of table.split('|')) {
    const space = pair.indexOf(' ')
    map.set(pair.slice(0, space), pair.slice(space + 1))
  }
  return map
}
