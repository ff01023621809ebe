/** Why two different names are likely to be of one and the same. */
export const LIKENESSES = [
  /** Full stops, commas, `&` for `and`, a leading `The`: J. D. Vance, JD Vance. */
  'punctuation',
  /** One stands in or before the brackets of the other: 台积电（TSMC）. */
  'brackets',
  /** Inc., Ltd., 有限公司 and the like, written by one alone. */
  'company-form',
  /** The surname first or last: Jinping Xi; Carney, Mark. */
  'word-order',
  /** An initial in the middle, written by one alone: Donald J. Trump. */
  'middle-initial',
  /** The same pinyin: 习近平, Xi Jinping. */
  'pinyin',
  /** One consists of the initials of the other: World Health Organization, WHO. */
  'abbreviation',
  /** One typing error in a long name. */
  'typo',
] as const

export type Likeness = (typeof LIKENESSES)[number]

/** The weaker of two reasons that only hold together. */
export function weaker(one: Likeness, other: Likeness): Likeness {
  return LIKENESSES.indexOf(one) > LIKENESSES.indexOf(other) ? one : other
}
