import type {NameTable} from '../keys/nameTable.ts'
import {BUCKETS, bucketOf, bucketRange} from '../search/buckets.ts'
import {GramIndex, type Found} from '../search/gramIndex.ts'
import {NumberList, Postings} from '../search/postings.ts'
import {PinyinForms} from './pinyinForms.ts'
import type {PinyinReader} from './pinyinReader.ts'

/** Finds keys by their pinyin and by its initials; places and lengths are those of the pinyin. */
export class PinyinIndex {
  readonly forms: PinyinForms
  readonly #grams: GramIndex
  /** Forms by their first three initials. */
  readonly #initials: Postings
  readonly #list = new NumberList()

  constructor(table: NameTable, read: PinyinReader) {
    this.forms = new PinyinForms(table, read)
    // About half of all names are Chinese, of five characters.
    const heads = table.keys.size / 2
    this.forms.pool.reserve(heads, heads * 15)
    this.#grams = new GramIndex(this.forms.pool, {heads, words: heads * 4})
    this.#initials = new Postings(BUCKETS, heads)
  }

  add(key: number): void {
    const form = this.forms.add(key)
    if (form < 0) return
    this.#grams.add(form)
    const [first = 0, second = 0, third = 0] = this.#initialsOf(form)
    if (second !== 0) this.#initials.add(bucketOf(first, second, third), form)
  }

  findSyllables(query: Uint16Array, found: Found): void {
    const ofKey = this.#ofKey(found)
    this.#grams.findHeads(query, ofKey)
    this.#grams.findWords(query, ofKey)
  }

  /** Keys whose syllables begin with these letters, from the first one on; at least two letters. */
  findInitials(query: Uint16Array, found: Found): void {
    if (query.length < 2) return
    const [from, to] = bucketRange(query)
    let count = 0
    for (let bucket = from; bucket < to; bucket += 1) {
      count = this.#initials.collect(bucket, this.#list, count)
    }
    for (let index = 0; index < count; index += 1) {
      const form = this.#list.numbers[index] ?? 0
      const initials = this.#initialsOf(form)
      if (query.some((letter, at) => letter !== initials[at])) continue
      const end = this.#endOfSyllable(form, query.length)
      found(this.forms.keyOf(form), 0, end)
    }
  }

  findTypos(query: Uint16Array, found: Found): void {
    this.#grams.findTypos(query, this.#ofKey(found))
  }

  #ofKey(found: Found): Found {
    return (form, from, length) => found(this.forms.keyOf(form), from, length)
  }

  #initialsOf(form: number): number[] {
    return this.forms.beginningsOf(form).map((at) => this.forms.pool.units[at] ?? 0)
  }

  /** Units of a form up to the end of so many syllables. */
  #endOfSyllable(form: number, syllables: number): number {
    const {pool} = this.forms
    const next = this.forms.beginningsOf(form)[syllables]
    return next === undefined ? pool.lengthOf(form) : next - pool.startOf(form)
  }
}
