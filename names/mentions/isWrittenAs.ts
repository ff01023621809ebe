import {FoldBuffer} from '../fold/foldBuffer.ts'
import {isHan} from '../fold/scripts.ts'
import {beginsWord} from '../keys/wordBreaks.ts'

/**
 * Whether a passage that folds to the same as a name is likely to be that name. What is asked of it:
 *
 * - Where the passage has a space, a hyphen or a line break, the name must have a new word: `Deep
 *   Seek` is DeepSeek, `in Tel Aviv` holds no Intel. Quotes and title marks inside are of the text.
 * - A short name in capitals needs capitals: WHO is not `who`, G7 not `g7`.
 * - A name of one ordinary word needs its capital: Apple is not `apple`. Names that no word looks
 *   like (DeepSeek, GPT-4, World Bank) may be written small.
 */
export function isWrittenAs(name: string, passage: string): boolean {
  if (name === passage && (isHan(name.charCodeAt(0)) || isCapital(name.charCodeAt(0)))) return true
  return hasSameWords(name, passage) && hasItsCapitals(name, passage)
}

function hasSameWords(name: string, passage: string): boolean {
  const {length} = passageBuffer.fold(passage)
  if (name === passage || length === passage.length) return true
  nameBuffer.fold(name)
  for (let at = 1; at < length; at += 1) {
    const end = passageBuffer.endOfCharacter(passageBuffer.offsets[at - 1] ?? 0)
    const next = passageBuffer.offsets[at] ?? 0
    if (next <= end || WEIGHTLESS.test(passage.slice(end - 1, next + 1))) continue
    if (!SEPARATOR.test(passage.slice(end, next)) || !beginsWord(nameBuffer, at)) return false
  }
  return true
}

/** A break between two lines of Chinese means nothing, nor do marks that nobody sees. */
const WEIGHTLESS = /^(?:.\p{Cf}+.|\p{Script=Han}\n\p{Script=Han})$/u

/** What may stand between two words of a name: no blank line, no dash, no quotes. */
const SEPARATOR =
  /^(?:[ \t\u00a0\u3000]*\n?[ \t\u00a0\u3000]*|[ ]?[-\u2010-\u2013－·・･•‧∙⋅'’][ ]?)$/u

function hasItsCapitals(name: string, passage: string): boolean {
  if (/^[A-Z][^A-Za-z]*(?:[A-Z][^A-Za-z]*){0,2}$/.test(name)) return !/[a-z]/.test(passage)
  return !startsSmall(passage) || isUnmistakable(name)
}

function startsSmall(text: string): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(text)
}

/**
 * Several words, a digit, a capital inside, or another script: no word of a dictionary. An article is
 * no word here: the economist may be anybody.
 */
function isUnmistakable(name: string): boolean {
  return /\p{L}(?<!^The)[\s-]+\p{L}|\p{N}|\p{Ll}\p{Lu}|\p{Script=Han}/u.test(name)
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

const nameBuffer = new FoldBuffer()
const passageBuffer = new FoldBuffer()
