/** How the edge of a name was found, the surest first. */
export type NameEdge =
  /** Bold, quotes or title marks stand around it. */
  | 'marks'
  /** Its pinyin is the name in the brackets. */
  | 'pinyin'
  /** A dotted name in characters that foreign names are written with. */
  | 'dotted'
  /** It begins behind a sign, or at the beginning of the text. */
  | 'sign'
  /** Behind a word such as 在, or a title such as 总理: a guess. */
  | 'word'

export interface Evidence {
  /** Where name and brackets stand: offsets into the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly edge: NameEdge
}

/** What a text says about names. It is proposed, and never applied. */
export type Harvested =
  /** Somebody who is known has one more name. */
  | {
      readonly kind: 'alias'
      readonly id: string
      readonly name: string
      readonly evidence: Evidence
    }
  /** Two who are known are called by two names of one. */
  | {
      readonly kind: 'same'
      readonly ids: readonly [string, string]
      readonly names: readonly [string, string]
      readonly evidence: Evidence
    }
  /** Somebody who is not known has two names; the Chinese one first. */
  | {
      readonly kind: 'pair'
      readonly names: readonly [string, string]
      readonly evidence: Evidence
    }
  /** A term that the text explains. */
  | {
      readonly kind: 'concept'
      readonly name: string
      readonly expansion: string
      readonly definition: string
      readonly evidence: Evidence
    }
