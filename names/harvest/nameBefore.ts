import {fold} from '../fold/fold.ts'
import type {PinyinReader} from '../pinyin/pinyinReader.ts'
import {titleBefore} from '../titles.ts'
import type {NameEdge} from './harvested.ts'
import {isTransliterating} from './transliteration.ts'

/** A name that ends where something is explained, and how its beginning was found. */
export interface NameBefore {
  readonly name: string
  readonly start: number
  readonly edge: NameEdge
}

/**
 * The name that ends at an offset of a text, in front of the brackets with its Latin form. Chinese
 * has no spaces: marks say where it begins, else its pinyin, else the characters that foreign names
 * are written with, else the sign or the small word before it. Titles are cut off.
 */
export function nameBefore(
  text: string,
  end: number,
  latin: string,
  read: PinyinReader | undefined,
): NameBefore | undefined {
  const line = text.slice(Math.max(0, end - 60), end)
  const from = end - line.length
  const marked = MARKED.exec(line)
  if (marked !== null) {
    const words = withoutMarks(marked[1] ?? marked[2] ?? marked[3] ?? '')
    const name = withoutOffice(words)
    const start = from + marked.index
    return name === '' ? undefined : {name, start, edge: 'marks'}
  }
  const run = /(?:\p{Script=Han}|(?<=\p{Script=Han})[·・･•‧](?=\p{Script=Han}))+$/u.exec(line)?.[0]
  if (run === undefined) return undefined
  const found = nameInRun(run, latin, read) ?? {name: run, edge: 'sign' as const}
  return found.name.length < 2 ? undefined : {...found, start: end - found.name.length}
}

/** Bold words, a title with its marks, or what stands in quotes. */
const MARKED =
  /\*\*([^*\n]{1,40})\*\*\s?$|(《[^《》\n]{1,40}》)$|[「『“]([^「」『』“”\n]{1,40})[」』”]$|([《「『“])$/u

/** A bold phrase may have an office in front of a dotted name. */
function withoutOffice(words: string): string {
  const name = dottedName(words)
  return name !== undefined && endsInTitle(words.slice(0, -name.length)) ? name : words
}

/** Bold may stand within quotes, and quotes within bold; title marks stay. */
function withoutMarks(words: string): string {
  return words.replaceAll('**', '').replace(/^[「『“](.+)[」』”]$/u, '$1')
}

function nameInRun(
  run: string,
  latin: string,
  read: PinyinReader | undefined,
): {name: string; edge: NameEdge} | undefined {
  const sounding = read === undefined ? undefined : nameSoundingLike(run, latin, read)
  if (sounding !== undefined) return {name: sounding, edge: 'pinyin'}
  const dotted = dottedName(run)
  if (dotted !== undefined) return {name: dotted, edge: 'dotted'}
  const behindWord = run.slice(smallWordIn(run))
  const name = behindWord.slice(titleBefore(behindWord))
  return name === run ? undefined : {name, edge: 'word'}
}

/** The end of a run that is read as the Latin name, surname first or last. */
function nameSoundingLike(run: string, latin: string, read: PinyinReader): string | undefined {
  const words = latin.split(/[\s-]+/).map(fold)
  const wanted = new Set([words.join(''), [...words.slice(-1), ...words.slice(0, -1)].join('')])
  for (let length = 2; length <= Math.min(4, run.length); length += 1) {
    const name = run.slice(-length)
    if (wanted.has(read(name, true).join('').replaceAll('v', 'u'))) return name
  }
  return undefined
}

/** From the first dot back to where the characters are none of a foreign name, or a title ends. */
function dottedName(run: string): string | undefined {
  const dot = run.search(/[·・･•‧]/u)
  let start = dot
  while (start > 0 && isTransliterating(run.charAt(start - 1)) && dot - start < LONGEST_PART) {
    if (start < dot && endsInTitle(run.slice(0, start))) break
    start -= 1
  }
  return start < dot ? run.slice(start) : undefined
}

const LONGEST_PART = 6

function endsInTitle(before: string): boolean {
  for (let length = 2; length <= Math.min(6, before.length); length += 1) {
    const end = before.slice(-length)
    if (titleBefore(`${end}某`) === end.length) return true
  }
  return false
}

/** Where the last small word ends that a name is not likely to have in it. */
function smallWordIn(run: string): number {
  const words = [...run.matchAll(SMALL_WORDS)]
  const last = words.at(-1)
  const end = last === undefined ? 0 : last.index + last[0].length
  return run.length - end < 2 ? 0 : end
}

const SMALL_WORDS =
  /[的了在和与跟是由从对向被把将或到于即如像叫给让用做以及]|其中|包括|例如|比如|还有|以及|通过|关于|根据|按照|成为|称为|这个|那个|一个|一家|一位|这家|那家|这位|那位|就是|名叫|所谓/gu
