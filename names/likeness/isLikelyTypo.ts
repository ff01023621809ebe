import {fold} from '../fold/fold.ts'
import {osaDistanceIsOne} from './osaDistanceIsOne.ts'

/**
 * Whether two names of one type are likely to be one name with a typing error in it: long, and apart
 * by one letter inside of one long word. Digits tell things apart (iPhone 15, iPhone 16), and so do
 * first letters (Bates, Gates), last ones (oligarchs, oligarchy), characters that count or point
 * somewhere (东北, 西北), and outside of people's names those that stand for countries (美日菲, 美日韩).
 */
export function isLikelyTypo(one: string, other: string, isPerson: boolean): boolean {
  const left = wordsOf(one)
  const right = wordsOf(other)
  if (left.length !== right.length) return false
  const different = left.flatMap((word, at) => (word === right[at] ? [] : [at]))
  const [at] = different
  if (at === undefined || different.length > 1) return false
  const [word = '', twin = ''] = [left[at], right[at]]
  if (!osaDistanceIsOne(word, twin)) return false
  const letters = left.join('').length
  if (HAN.test(word) && HAN.test(twin)) return isLikelyHanTypo(word, twin, letters, isPerson)
  return (
    letters >= 8 &&
    Math.min(word.length, twin.length) >= 5 &&
    word[0] === twin[0] &&
    !differInLast(word, twin) &&
    !/[^\p{L}]/u.test(word + twin)
  )
}

const HAN = /^\p{Script=Han}+$/u

/** Words and the parts of dotted names, folded. */
function wordsOf(name: string): string[] {
  return name
    .split(/[\s·・･•‧∙⋅-]+/u)
    .map(fold)
    .filter((word) => word !== '')
}

function differInLast(word: string, twin: string): boolean {
  return word.length === twin.length && word.slice(0, -1) === twin.slice(0, -1)
}

function isLikelyHanTypo(word: string, twin: string, letters: number, isPerson: boolean): boolean {
  if (letters < (isPerson ? 5 : 7) || Math.min(word.length, twin.length) < 3) return false
  const changed = [...word].filter((character) => !twin.includes(character))
  const put = [...twin].filter((character) => !word.includes(character))
  const telling = isPerson ? TELLING : TELLING + COUNTRIES
  return ![...changed, ...put].some((character) => telling.includes(character))
}

const TELLING =
  '一二三四五六七八九十百千万零东南西北中上下左右前后内外新老旧大小男女甲乙丙丁正副总分省市县区国州'
const COUNTRIES = '美日韩朝台港菲越泰缅印巴俄英法德意欧澳加墨乌伊以沙土'
