import {pinyin} from 'pinyin-pro'
import {isHan} from '../fold/scripts.ts'

/**
 * Reads a name by the dictionary of pinyin-pro; see `PinyinReader`. To look for words around every
 * character with a second, rare reading would take ten times as long as all the rest.
 */
export function readPinyin(name: string, isPerson: boolean): readonly string[] {
  const inContext = CHANGING.test(name) ? readInContext([...name], isPerson) : undefined
  const syllables: string[] = []
  let at = 0
  for (const character of name) {
    syllables.push(inContext?.[at] ?? readAlone(character))
    if (character.length > 1) syllables.push('')
    at += 1
  }
  return syllables
}

/**
 * Characters whose reading changes, in names: with the word that they are in (银行, 长江, 重庆, 会计),
 * or as a surname (曾, 单, 仇).
 */
const CHANGING =
  /[行长重乐曾单解区查朴仇盖翟缪尉万纪员洗召种折秘柏薄车石都率参调弹藏朝传没给省厦埔蚌贾降落血咖奇差吐谷校系兴识角佛伽龟脉泊便宿拓提隗番涡莘六句计广合]/u

function readInContext(characters: readonly string[], isPerson: boolean): readonly string[] {
  const read = pinyin(characters.join(''), {
    toneType: 'none',
    type: 'array',
    v: true,
    mode: isPerson ? 'surname' : 'normal',
    surname: isPerson ? 'head' : 'off',
  })
  const fits = read.length === characters.length
  return characters.map((character, at) => {
    const syllable = fits && isSpoken(character) ? plain(read[at] ?? '') : ''
    return syllable === '' ? readAlone(character) : syllable
  })
}

/** The reading of a character by itself; none for other signs. */
function readAlone(character: string): string {
  const known = READINGS.get(character)
  if (known !== undefined) return known
  const reading = isSpoken(character) ? plain(pinyin(character, {toneType: 'none', v: true})) : ''
  READINGS.set(character, reading)
  return reading
}

const READINGS = new Map<string, string>()

function isSpoken(character: string): boolean {
  return isHan(character.charCodeAt(0))
}

/** Characters that nobody can read come back as they are. */
function plain(syllable: string): string {
  const letters = syllable.replaceAll('ü', 'v')
  return /^[a-z]+$/.test(letters) ? letters : ''
}
