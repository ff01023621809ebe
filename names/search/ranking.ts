import type {NameTable} from '../keys/nameTable.ts'
import {SEARCH_MATCHES, type SearchMatch} from './searchResult.ts'

/** A record in the order of the answer, and which units of its key, or of its pinyin, to highlight. */
export interface Ranked {
  readonly record: number
  readonly match: SearchMatch
  readonly from: number
  readonly length: number
  /** The units are of the key's pinyin. */
  readonly inPinyin: boolean
}

interface Place extends Ranked {
  readonly order: number
  readonly slot: number
  readonly uses: number
  readonly keyLength: number
}

/**
 * The best answers so far, each entity once. Better is, in this order: an earlier kind of match,
 * more uses, a shorter name, an id that comes first.
 */
export class Ranking {
  readonly #table: NameTable
  readonly #limit: number
  readonly #isAsked: (record: number) => boolean
  readonly #places: Place[] = []

  constructor(table: NameTable, limit: number, types: readonly string[] | undefined) {
    this.#table = table
    this.#limit = limit
    this.#isAsked = table.typeFilter(types)
  }

  /** Nothing that matches in a later way gets in any more. */
  get isFull(): boolean {
    return this.#places.length >= this.#limit
  }

  get best(): readonly Ranked[] {
    return this.#places
  }

  offer(key: number, match: SearchMatch, from: number, length: number, inPinyin: boolean): void {
    const table = this.#table
    const order = SEARCH_MATCHES.indexOf(match)
    const keyLength = table.keys.lengthOf(key)
    if (!this.#mayEnter(order, table.mostUses(key), keyLength)) return
    for (let record = table.firstRecord(key); record >= 0; record = table.nextRecord(record)) {
      if (!this.#isAsked(record)) continue
      const uses = table.usesOf(record)
      const slot = table.slotOf(record)
      this.#insert({record, match, order, from, length, inPinyin, slot, uses, keyLength})
    }
  }

  /** Keeps out most of what would not get in, before anything is read of its entities. */
  #mayEnter(order: number, mostUses: number, keyLength: number): boolean {
    const last = this.#places[this.#limit - 1]
    if (last === undefined || order < last.order) return true
    if (order > last.order || mostUses < last.uses) return false
    return mostUses > last.uses || keyLength <= last.keyLength
  }

  #insert(place: Place): void {
    const places = this.#places
    const known = places.findIndex(({slot}) => slot === place.slot)
    if (known >= 0) {
      if (this.#compare(places[known] ?? place, place) <= 0) return
      places.splice(known, 1)
    }
    let at = places.length
    while (at > 0 && this.#compare(places[at - 1] ?? place, place) > 0) at -= 1
    if (at >= this.#limit) return
    places.splice(at, 0, place)
    if (places.length > this.#limit) places.pop()
  }

  #compare(one: Place, other: Place): number {
    return (
      one.order - other.order ||
      other.uses - one.uses ||
      one.keyLength - other.keyLength ||
      this.#compareRecords(one.record, other.record)
    )
  }

  #compareRecords(one: number, other: number): number {
    const [left, right] = [this.#table.idOf(one), this.#table.idOf(other)]
    if (left !== right) return left < right ? -1 : 1
    return this.#table.placeOf(one) - this.#table.placeOf(other)
  }
}
