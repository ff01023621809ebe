import {FoldBuffer} from '../fold/foldBuffer.ts'
import {isAlphabetic} from '../fold/scripts.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {mayBeginAt} from './boundaries.ts'
import type {Mention, MentionOptions} from './mention.ts'
import {MentionJudge, type JudgedText} from './mentionJudge.ts'
import {PrefixFilter} from './prefixFilter.ts'

export interface MentionWords {
  /** Words that are no mention even where somebody is called so. */
  readonly commonWords: readonly string[]
  /** Words that no name begins or ends within, where they are nobody's name. */
  readonly wholeWords: readonly string[]
}

/**
 * Finds the names of a table in texts: from left to right, the longest that stands at each place and
 * is a mention by the rules of `MentionJudge`; the next is looked for behind it.
 */
export class MentionFinder {
  readonly #table: NameTable
  readonly #judge: MentionJudge
  readonly #commonWords: readonly string[]
  readonly #filter = new PrefixFilter()
  /** How many keys the filter knows. */
  #known = 0
  readonly #buffer = new FoldBuffer()
  /** Keys that may stand at a place; longer chains than any name makes are cut. */
  readonly #found = new Int32Array(64)

  constructor(table: NameTable, {commonWords, wholeWords}: MentionWords) {
    this.#table = table
    this.#commonWords = commonWords
    const whole = new Set(wholeWords.map((word) => table.makeKey(word)))
    this.#judge = new MentionJudge(table, {whole, common: new Set()})
  }

  find(text: string, {types}: MentionOptions = {}): Mention[] {
    this.#learnKeys()
    const filter = this.#filter
    const {units, offsets, length} = this.#buffer.fold(text)
    const context = {text, isAsked: this.#table.typeFilter(types)}
    const mentions: Mention[] = []
    for (let at = 0; at < length - 1; at += 1) {
      const first = units[at] ?? 0
      const second = units[at + 1] ?? 0
      if (!filter.hasPair(first, second)) continue
      if (isAlphabetic(first) && !mayBeginAt(text, offsets[at] ?? 0)) continue
      const found = this.#longestAt(at, context) ?? this.#pairAt(at, context)
      if (found === undefined) continue
      if (found.ids.length > 0) mentions.push(found)
      while (at + 1 < length && (offsets[at + 1] ?? 0) < found.end) at += 1
    }
    return mentions
  }

  #learnKeys(): void {
    const {keys} = this.#table
    if (this.#known === keys.size) return
    for (; this.#known < keys.size; this.#known += 1) this.#filter.add(keys, this.#known)
    const common = new Set(this.#commonWords.map((word) => this.#table.keyOf(word)))
    this.#judge.special = {...this.#judge.special, common}
  }

  /** The longest name of three units or more that stands at a unit. */
  #longestAt(at: number, context: JudgedText): Mention | undefined {
    const {units, length} = this.#buffer
    if (at + 2 >= length) return undefined
    if (!this.#filter.hasTriple(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0)) {
      return undefined
    }
    const count = this.#table.prefixes.walk(units, at, length, this.#found)
    for (let index = count - 1; index >= 0; index -= 1) {
      const mention = this.#mentionOf(this.#found[index] ?? -1, at, context)
      if (mention !== undefined) return mention
    }
    return undefined
  }

  #pairAt(at: number, context: JudgedText): Mention | undefined {
    const {units} = this.#buffer
    if (!this.#filter.isName(units[at] ?? 0, units[at + 1] ?? 0)) return undefined
    return this.#mentionOf(this.#table.prefixes.findPair(units, at), at, context)
  }

  /** The mention that a key makes at a unit; without ids where it only hides names inside of it. */
  #mentionOf(candidate: number, at: number, context: JudgedText): Mention | undefined {
    const {units, offsets, length} = this.#buffer
    const key = candidate < 0 ? -1 : this.#table.prefixes.equalAt(candidate, units, at, length)
    if (key < 0) return undefined
    const start = offsets[at] ?? 0
    const last = at + this.#table.keys.lengthOf(key) - 1
    const lastStart = offsets[last] ?? 0
    // A name neither begins nor ends within a character that folds to several, such as ㈱.
    if (at > 0 && offsets[at - 1] === start) return undefined
    if (last + 1 < length && offsets[last + 1] === lastStart) return undefined
    const end = this.#buffer.endOfCharacter(lastStart)
    const ids = this.#judge.judge(context, key, start, end)
    return ids === undefined ? undefined : {start, end, ids}
  }
}
