import type {KeyPool} from '../keys/keyPool.ts'
import {isAsciiAlphanumeric} from '../fold/scripts.ts'
import {BUCKETS, bucketOf, bucketRange, NUMBER_BITS, tagOf, tagOfUnit} from './buckets.ts'
import {coveredWithOneEdit} from './oneEdit.ts'
import {NumberList, Postings} from './postings.ts'
import {typoBuckets} from './typoBuckets.ts'

/** Takes a key, where in it the query begins, and how many of its units the query covers. */
export type Found = (key: number, from: number, length: number) => void

export interface ExpectedPlaces {
  readonly heads: number
  readonly words: number
  readonly inner?: number
}

/**
 * Lists of where keys begin, where words begin in them, and all other places, each by what stands
 * there (see `buckets.ts`); what a query asks for is looked for in few of those lists.
 */
export class GramIndex {
  readonly #keys: KeyPool
  /** Keys that begin like this. */
  readonly #heads: Postings
  /** Positions in the pool where a word does, other than the first. */
  readonly #words: Postings
  /** All other positions. */
  readonly #inner: Postings | undefined
  readonly #list = new NumberList()

  /** @param expected how many places are about to come; without inner ones, none are kept */
  constructor(keys: KeyPool, expected: ExpectedPlaces) {
    this.#keys = keys
    this.#heads = new Postings(BUCKETS, expected.heads)
    this.#words = new Postings(BUCKETS, expected.words)
    this.#inner = expected.inner === undefined ? undefined : new Postings(BUCKETS, expected.inner)
  }

  add(key: number): void {
    const start = this.#keys.startOf(key)
    const end = start + this.#keys.lengthOf(key)
    this.#put(this.#heads, start, key)
    for (let at = start + 1; at < end; at += 1) {
      if (this.#keys.isBreak(at)) this.addWord(at)
      else if (this.#inner !== undefined) this.#put(this.#inner, at, at)
    }
  }

  /** Notes a word that turned up in a key that is known already. */
  addWord(position: number): void {
    this.#put(this.#words, position, position)
  }

  /** Keys that begin with the query. */
  findHeads(query: Uint16Array, found: Found): void {
    const count = this.#collect(this.#heads, bucketRange(query), tagAsked(query))
    for (let index = 0; index < count; index += 1) {
      const key = this.#list.numbers[index] ?? 0
      if (this.#stands(query, this.#keys.startOf(key))) found(key, 0, query.length)
    }
  }

  /** Words in keys that begin with the query. */
  findWords(query: Uint16Array, found: Found): void {
    this.#findAt(this.#words, query, found)
  }

  /** Any other places with the query. */
  findInner(query: Uint16Array, found: Found): void {
    if (this.#inner !== undefined) this.#findAt(this.#inner, query, found)
  }

  /**
   * Beginnings of keys and words that the query is one typing error away from; in Chinese, where
   * words have no beginnings, any place in a key for a query of more than three characters. An error
   * in the first characters is found among characters of their kind, Latin or not.
   */
  findTypos(query: Uint16Array, found: Found): void {
    const isLatin = isAsciiAlphanumeric(query[0] ?? 0)
    if (query.length < (isLatin ? SHORTEST_LATIN : SHORTEST_OTHER)) return
    const anywhere = !isLatin && query.length > SHORTEST_OTHER
    for (const {bucket, tag, back} of typoBuckets(query)) {
      const range = [bucket, bucket + 1] as const
      if (back === 0) {
        const count = this.#collect(this.#heads, range, tag)
        for (let index = 0; index < count; index += 1) {
          this.#offerTypo(this.#keys.startOf(this.#list.numbers[index] ?? 0), query, found)
        }
      }
      for (const postings of isLatin ? [this.#words] : [this.#words, this.#inner]) {
        if (postings === undefined) continue
        const count = this.#collect(postings, range, tag)
        for (let index = 0; index < count; index += 1) {
          const start = this.#placeBefore(this.#list.numbers[index] ?? 0, back)
          if (anywhere || this.#isBeginning(start)) this.#offerTypo(start, query, found)
        }
      }
    }
  }

  /** So many units before a position, or -1 where its key does not reach so far. */
  #placeBefore(position: number, units: number): number {
    for (let at = position - 1; at >= position - units; at -= 1) {
      if (at < 0 || this.#keys.units[at] === 0) return -1
    }
    return position - units
  }

  #isBeginning(position: number): boolean {
    return position === 0 || this.#keys.units[position - 1] === 0 || this.#keys.isBreak(position)
  }

  #offerTypo(position: number, query: Uint16Array, found: Found): void {
    const covered = position < 0 ? -1 : coveredWithOneEdit(this.#keys.units, position, query)
    if (covered < 0) return
    const key = this.#keys.keyAt(position)
    found(key, position - this.#keys.startOf(key), covered)
  }

  #findAt(postings: Postings, query: Uint16Array, found: Found): void {
    const count = this.#collect(postings, bucketRange(query), tagAsked(query))
    for (let index = 0; index < count; index += 1) {
      const position = this.#list.numbers[index] ?? 0
      if (!this.#stands(query, position)) continue
      const key = this.#keys.keyAt(position)
      found(key, position - this.#keys.startOf(key), query.length)
    }
  }

  #stands(query: Uint16Array, position: number): boolean {
    const {units} = this.#keys
    for (let at = 0; at < query.length; at += 1) {
      if (units[position + at] !== query[at]) return false
    }
    return true
  }

  #put(postings: Postings, position: number, number: number): void {
    const {units} = this.#keys
    const first = units[position] ?? 0
    const second = units[position + 1] ?? 0
    // Behind the last unit stands a 0, behind that another key.
    const bucket = bucketOf(first, second, second === 0 ? 0 : (units[position + 2] ?? 0))
    postings.add(bucket, (tagOf(units, position) << NUMBER_BITS) | number)
  }

  /** Reads lists, keeping what has a tag, if one is asked for. */
  #collect(
    postings: Postings,
    [from, to]: readonly [number, number],
    tag: number | undefined,
  ): number {
    const list = this.#list
    let count = 0
    for (let bucket = from; bucket < to; bucket += 1) {
      count = postings.collect(bucket, list, count)
    }
    const {numbers} = list
    let kept = 0
    for (let index = 0; index < count; index += 1) {
      const number = numbers[index] ?? 0
      if (tag !== undefined && number >>> NUMBER_BITS !== tag) continue
      numbers[kept] = number & NUMBER_MASK
      kept += 1
    }
    return kept
  }
}

/** The tag of all stretches with a query that is long enough to have one. */
function tagAsked(query: Uint16Array): number | undefined {
  const next = isAsciiAlphanumeric(query[0] ?? 0) ? query[3] : query[1]
  return next === undefined ? undefined : tagOfUnit(next)
}

const NUMBER_MASK = 2 ** NUMBER_BITS - 1

/** Units that a query needs before errors in it are looked for: less would find anything. */
const SHORTEST_LATIN = 4
const SHORTEST_OTHER = 3
