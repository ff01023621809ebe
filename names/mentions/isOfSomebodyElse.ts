import {isTitle} from '../titles.ts'
import {commonWords} from './commonWords.ts'

/**
 * Whether what stands around a part of a name says that another person of that name is meant: 老特鲁多,
 * 卡尼夫人, Melania Trump, the Trump Organization.
 */
export function isOfSomebodyElse(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (before === OLD || before === YOUNG || before === GREAT) return true
  if (RELATIVE_STARTS.has(text.charCodeAt(end)) && RELATIVES.has(text.slice(end, end + 2))) {
    return true
  }
  if (before === SPACE) {
    const previous = PREVIOUS.exec(text.slice(Math.max(0, start - 30), start))?.[1]
    if (previous !== undefined && !isTitle(previous) && !common.has(previous.toLowerCase())) {
      return true
    }
  }
  return text.charCodeAt(end) === SPACE && NEXT.test(text.slice(end, end + 3))
}

const SPACE = 0x20
const OLD = '老'.charCodeAt(0)
const YOUNG = '小'.charCodeAt(0)
const GREAT = '大'.charCodeAt(0)
const RELATIVES: ReadonlySet<string> = new Set(
  '夫人 太太 家族 父子 兄弟 姐妹 王朝 定理 效应 定律'.split(' '),
)

const RELATIVE_STARTS = new Set(Array.from(RELATIVES, (word) => word.charCodeAt(0)))

/** A word with a capital, and one space behind it. */
const PREVIOUS = /(?:^|[^\p{L}\p{N}’'-])(\p{Lu}[\p{L}’'.-]*) $/u
const NEXT = /^ \p{Lu}\p{Ll}/u

const common = new Set(commonWords)
