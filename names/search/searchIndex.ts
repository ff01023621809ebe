import {FoldBuffer} from '../fold/foldBuffer.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {PinyinIndex} from '../pinyin/pinyinIndex.ts'
import type {PinyinReader} from '../pinyin/pinyinReader.ts'
import {GramIndex} from './gramIndex.ts'
import {highlight} from './highlight.ts'
import {Ranking} from './ranking.ts'
import type {SearchMatch, SearchOptions, SearchResult} from './searchResult.ts'

/** Answers what somebody types, out of a table of names; see `SEARCH_MATCHES` for what is found. */
export class SearchIndex {
  readonly #table: NameTable
  readonly #grams: GramIndex
  readonly #buffer = new FoldBuffer()
  readonly #pinyin: PinyinIndex | undefined
  /** How many keys, and late breaks, of the table are in already. */
  #known = 0
  #knownBreaks = 0

  constructor(table: NameTable, read: PinyinReader | undefined) {
    this.#table = table
    const heads = table.keys.size
    const units = table.keys.startOf(heads)
    this.#grams = new GramIndex(table.keys, {heads, words: units / 8, inner: units})
    this.#pinyin = read && new PinyinIndex(table, read)
  }

  /** Takes in the names that came since the last time. */
  learn(): void {
    const {keys, lateBreaks} = this.#table
    const known = this.#known
    for (; this.#known < keys.size; this.#known += 1) {
      this.#grams.add(this.#known)
      this.#pinyin?.add(this.#known)
    }
    for (; this.#knownBreaks < lateBreaks.length; this.#knownBreaks += 1) {
      const position = lateBreaks[this.#knownBreaks] ?? 0
      if (keys.keyAt(position) < known) this.#grams.addWord(position)
    }
  }

  search(text: string, {types, limit = DEFAULT_LIMIT}: SearchOptions = {}): SearchResult[] {
    this.learn()
    const {units, length} = this.#buffer.fold(text)
    if (length === 0 || limit <= 0) return []
    const query = units.slice(0, length)
    const ranking = new Ranking(this.#table, limit, types)
    for (const stage of this.#stages(query, ranking)) {
      stage()
      if (ranking.isFull) break
    }
    return ranking.best.map((ranked) => {
      const {id, type} = this.#table.entityOf(ranked.record)
      const name = this.#table.writtenAt(ranked.record)
      const range = highlight(this.#table, this.#pinyin?.forms, ranked)
      return {id, type, name, match: ranked.match, range}
    })
  }

  /** Keys that a name may be but for one typing error. */
  typosOf(name: string): readonly number[] {
    this.learn()
    const {units, length} = this.#buffer.fold(name)
    const query = units.slice(0, length)
    const keys = new Set<number>()
    const add = (key: number, from: number) => {
      const difference = this.#table.keys.lengthOf(key) - length
      if (from === 0 && Math.abs(difference) < 2) keys.add(key)
    }
    this.#grams.findHeads(query, add)
    this.#grams.findTypos(query, add)
    return [...keys]
  }

  /** What to look through, the best kind of match first; the first that fills the list is the last. */
  #stages(query: Uint16Array, ranking: Ranking): readonly (() => void)[] {
    const named = (match: SearchMatch) => (key: number, from: number, length: number) =>
      ranking.offer(key, match, from, length, false)
    const read = (match: SearchMatch) => (key: number, from: number, length: number) =>
      ranking.offer(key, match, from, length, true)
    return [
      () => {
        const key = this.#table.prefixes.find(query, 0, query.length)
        if (key >= 0) ranking.offer(key, 'exact', 0, query.length, false)
      },
      () => this.#grams.findHeads(query, named('prefix')),
      () => this.#grams.findWords(query, named('word')),
      () => this.#grams.findInner(query, named('substring')),
      () => this.#pinyin?.findSyllables(query, read('pinyin')),
      () => this.#pinyin?.findInitials(query, read('initials')),
      () => {
        this.#grams.findTypos(query, named('typo'))
        this.#pinyin?.findTypos(query, read('typo'))
      },
    ]
  }
}

const DEFAULT_LIMIT = 20
