/** How a name answers a query; earlier is better. */
export const SEARCH_MATCHES = [
  /** The name itself, however it is written. */
  'exact',
  /** The name begins with it. */
  'prefix',
  /** A word in the name does. */
  'word',
  /** It stands somewhere in the name. */
  'substring',
  /** The name in pinyin begins with it, or a syllable in it does: `jinp` for 习近平. */
  'pinyin',
  /** The first letters of its syllables do: `xjp`. */
  'initials',
  /** The name, a word in it or its pinyin begins with it but for one typing error. */
  'typo',
] as const

export type SearchMatch = (typeof SEARCH_MATCHES)[number]

export interface SearchOptions {
  /** Only entities of these types. */
  readonly types?: readonly string[]
  /** How many at most; 20 unless told. */
  readonly limit?: number
}

/** An entity that answers a query, under the one of its names that does so best. */
export interface SearchResult {
  readonly id: string
  readonly type: string
  /** The name that answers, as it is written. */
  readonly name: string
  readonly match: SearchMatch
  /** The part of the name to highlight: offsets in UTF-16 units, the second behind the last. */
  readonly range: readonly [number, number]
}
