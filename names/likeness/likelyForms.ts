import {fold} from '../fold/fold.ts'
import type {PinyinReader} from '../pinyin/pinyinReader.ts'
import type {Likeness} from './likeness.ts'

/** What else a name may be written as, folded. */
export interface LikelyForm {
  readonly form: string
  readonly likeness: Likeness
}

/**
 * Other forms of a name: two names are alike when a form of one is the other, or a form of it. None
 * of them is a person's surname alone.
 */
export function likelyForms(
  name: string,
  isPerson: boolean,
  read: PinyinReader | undefined,
): readonly LikelyForm[] {
  const folded = fold(name)
  const forms = new Map<string, Likeness>()
  const add = (form: string, likeness: Likeness) => {
    if (form !== folded && [...form].length > 1 && !forms.has(form)) forms.set(form, likeness)
  }
  add(withoutPunctuation(name), 'punctuation')
  for (const part of partsByBrackets(name)) add(withoutPunctuation(part), 'brackets')
  if (isPerson) {
    for (const form of turnedNames(name)) add(withoutPunctuation(form), 'word-order')
    add(withoutPunctuation(withoutInitials(name)), 'middle-initial')
  } else {
    add(withoutCompanyForm(name), 'company-form')
    for (const form of initialsOf(name)) add(form, 'abbreviation')
  }
  if (read !== undefined && HAN_NAME.test(folded)) {
    // Latin names have lost the dots of ü.
    add(read(folded, isPerson).join('').replaceAll('v', 'u'), 'pinyin')
  }
  return Array.from(forms, ([form, likeness]) => ({form, likeness}))
}

const HAN_NAME = /^\p{Script=Han}{2,}$/u

function withoutPunctuation(name: string): string {
  return fold(name.replaceAll('&', ' and ').replace(/^the\s+(?=\S)/i, ''))
    .replaceAll(/(?<!\p{N})[.:]|[.:](?!\p{N})|[,;!?，。、：；！？/\\_*~()（）[\]]/gu, '')
    .trim()
}

/** What stands in brackets at the end, and what before them. */
function partsByBrackets(name: string): readonly string[] {
  const parts = /^(.+?)\s*[(（]([^()（）]+)[)）]\s*$/u.exec(name)
  return parts === null ? [] : parts.slice(1)
}

/** `Carney, Mark` as Mark Carney, Xi Jinping as Jinping Xi. */
function turnedNames(name: string): readonly string[] {
  const comma = /^([\p{L}.'’-]+),\s*([\p{L}.'’ -]+)$/u.exec(name)
  if (comma !== null) return [`${comma[2]} ${comma[1]}`]
  const words = /^([\p{Script=Latin}'’-]+)\s+([\p{Script=Latin}'’-]+)$/u.exec(name)
  return words === null ? [] : [`${words[2]} ${words[1]}`]
}

function withoutInitials(name: string): string {
  return name.replaceAll(/(?<=\p{L}{2,}\s)(?:\p{Lu}\.?\s)+(?=\p{L}{2,})/gu, '')
}

function withoutCompanyForm(name: string): string {
  const bare = name.replace(LATIN_FORM, '').replace(CHINESE_FORM, '')
  const isBare = /\p{L}{3}|\p{Script=Han}{2}/u.test(bare)
  return isBare ? withoutPunctuation(bare) : ''
}

const LATIN_FORM =
  /(?:,?\s+(?:inc|incorporated|ltd|limited|llc|llp|corp|corporation|co|company|plc|ag|gmbh|s\.?a|n\.?v|group|holdings?)\b\.?)+$/i
const CHINESE_FORM = /(?:(?:集团)?(?:股份|控股|责任)?有限(?:责任)?公司|集团公司|公司|集团)$/u

/** Initials of a name of three words or more, with and without the small ones. */
function initialsOf(name: string): readonly string[] {
  if (!/^[\p{Script=Latin}\p{N}\s&'’.,-]+$/u.test(name)) return []
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  const great = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
  if (great.length < 3) return []
  return [great, words].map((chosen) => fold(chosen.map((word) => word.charAt(0)).join('')))
}

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'at',
  'a',
  'an',
  'de',
  'la',
])
