import type {EntityType} from '../../codec/frontMatter/table.ts'
import type {Evidence} from '../../names/index.ts'
import {isTransliterating} from '../../names/harvest/transliteration.ts'

/** What somebody with a Chinese and a Latin name is likely to be. */
export interface LikelyType {
  readonly type: EntityType
  /** The names alone show it. */
  readonly isTypeSure: boolean
}

/**
 * What two names show of whom they mean. Foreign names with dots, and names that are read as their
 * pinyin, are those of people; title marks are those of works; some endings those of organisations.
 * Undefined for what looks like neither, which most words in brackets do.
 */
export function likelyType(
  chinese: string,
  latin: string,
  edge: Evidence['edge'],
): LikelyType | undefined {
  if (!isProper(latin)) return undefined
  if (/^《.+》$/u.test(chinese)) return {type: 'work', isTypeSure: true}
  if (ORGANIZATION.test(chinese)) {
    // Behind a word such as 对, which names of organisations have in them, half a name may be left.
    return edge === 'word' ? undefined : {type: 'organization', isTypeSure: true}
  }
  const words = latin.split(/\s+/u).length
  if (words > 4) return undefined
  if (edge === 'pinyin') return {type: 'person', isTypeSure: true}
  const parts = chinese.split(/[·・･•‧]/u)
  if (!parts.every(isTransliterated)) return undefined
  if (parts.length > 1) return {type: 'person', isTypeSure: true}
  // A single word, 德黑兰（Tehran）, is a place as often as somebody.
  return words > 1 ? {type: 'person', isTypeSure: false} : undefined
}

/** Whether a Latin name is written as names are: with capitals, but for the small words in it. */
function isProper(latin: string): boolean {
  return latin.split(/\s+/u).every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word))
}

const SMALL = /^(?:of|the|and|for|de|del|la|van|von|der|al|bin|&)$/u

const ORGANIZATION =
  /.(?:公司|集团|銀行|银行|大学|大學|学院|學院|研究所|研究院|委员会|委員會|协会|協會|基金会|基金會|联合会|聯合會|联盟|聯盟|组织|組織|总局|總局|管理局|办公室|事务所|国防部|财政部|商务部|外交部|司法部|能源部|国务院)$/u

/** Whether nothing but characters that foreign names are written with stands in a part of a name. */
function isTransliterated(part: string): boolean {
  return part.length >= 1 && [...part].every(isTransliterating)
}
