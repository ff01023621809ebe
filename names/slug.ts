import {pinyin} from 'pinyin-pro'
import {surnameReading} from './surnames.ts'

/** Longest slug that still makes a readable address. */
export const MAX_SLUG_LENGTH = 80

/**
 * Makes a slug out of a title: ASCII, lower case, words joined by `-`, Chinese as pinyin without
 * tones, accents dropped. Surnames with a reading of their own are read as surnames where the
 * words around them say so (曾庆红, but 曾经). Cut at a word so that it has at most
 * `MAX_SLUG_LENGTH` characters; empty when there is nothing to spell.
 */
export function toSlug(title: string): string {
  return joinWords(wordsOf(title))
}

/** The same for a person's name, where the first character or two are the surname. */
export function toPersonSlug(name: string): string {
  const surname = surnameReading(name)
  if (surname === undefined) return toSlug(name)
  const given = name.slice(surname.length)
  return joinWords([...surname.reading, ...wordsOf(given)])
}

const HAN = /\p{Script=Han}/u

function wordsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})
  const segments = Array.from(segmenter.segment(text.normalize('NFKC')), ({segment}) => segment)
  const words: string[] = []
  let han = ''
  const flush = () => {
    if (han) words.push(...syllables(han))
    han = ''
  }
  for (const [at, segment] of segments.entries()) {
    if (!HAN.test(segment)) {
      flush()
      words.push(...latinWords(segment))
      continue
    }
    // A surname stands alone as a word, with a given name behind it that is no word either.
    const isName = segment.length === 1 && isGivenName(segments[at + 1])
    const surname = isName ? surnameReading(segment + (segments[at + 1] ?? '')) : undefined
    if (surname?.length === 1) {
      flush()
      words.push(...surname.reading)
    } else han += segment
  }
  flush()
  return words
}

/** Words of one character that follow a character without making it a surname. */
const FUNCTION_WORDS = new Set('的了着过地得与和在被是将对向从说把为不又也都就还要会能去来到给让有')

function isGivenName(segment: string | undefined): boolean {
  return segment?.length === 1 && HAN.test(segment) && !FUNCTION_WORDS.has(segment)
}

/** Characters that nobody can read, such as radicals on their own, are left out. */
function syllables(han: string): string[] {
  return pinyin(han, {toneType: 'none', type: 'array', v: true})
    .map((syllable) => syllable.replaceAll('ü', 'v'))
    .filter((syllable) => /^[a-z]+$/.test(syllable))
}

function latinWords(segment: string): string[] {
  return (
    segment
      .normalize('NFKD')
      .replaceAll(/\p{M}|['’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
}

function joinWords(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > MAX_SLUG_LENGTH) return slug || longer.slice(0, MAX_SLUG_LENGTH)
    slug = longer
  }
  return slug
}
