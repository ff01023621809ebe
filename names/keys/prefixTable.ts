import type {KeyPool} from './keyPool.ts'
import {EMPTY_PREFIX, extendPrefix, spread} from './prefixHash.ts'

/**
 * Finds keys by their units, and all keys that a text begins with: a trie whose nodes are hashes of
 * prefixes in one open table. A prefix that only one key has is a leaf and names it, however long
 * the rest; a prefix of several is a branch, and names the key that ends there. Two prefixes with
 * one hash do no harm, since every key that is found is compared with its units.
 */
export class PrefixTable {
  readonly #keys: KeyPool
  #bits = 10
  /** A hash and a value in turn; the value is 0 where nothing is. */
  #slots = new Int32Array(2 << this.#bits)
  #used = 0
  /** Keys that end at a branch whose place another has, because their hashes are the same. */
  readonly #twins = new Map<number, number>()

  constructor(keys: KeyPool) {
    this.#keys = keys
  }

  /** Makes room for so many keys, which need more slots than one each. */
  reserve(keys: number): void {
    while (2 * keys > 0.7 * (1 << this.#bits)) this.#enlarge()
  }

  insert(key: number): void {
    const length = this.#keys.lengthOf(key)
    const depth = Math.min(FIRST_DEPTH, length)
    this.#insertBelow(key, depth, this.#hashOf(key, depth))
  }

  /** The key with exactly these units, or -1. */
  find(units: Uint16Array, from: number, length: number): number {
    let depth = Math.min(FIRST_DEPTH, length)
    let hash = EMPTY_PREFIX
    for (let at = 0; at < depth; at += 1) hash = extendPrefix(hash, units[from + at] ?? 0)
    for (;;) {
      const value = this.#valueOf(hash)
      if (value === 0) return -1
      if (value > 0 || depth === length) return this.#equal(keyIn(value), units, from, length)
      hash = extendPrefix(hash, units[from + depth] ?? 0)
      depth += 1
    }
  }

  /** A key of two units that may stand at a place, which `equalAt` makes sure of, or -1. */
  findPair(units: Uint16Array, from: number): number {
    const hash = extendPrefix(EMPTY_PREFIX, units[from] ?? 0)
    return keyIn(this.#valueOf(extendPrefix(hash, units[from + 1] ?? 0)))
  }

  /**
   * Writes down which keys of three units and more may begin at a place in a text, the shortest
   * first, and tells how many; `equalAt` says which of them do.
   */
  walk(units: Uint16Array, from: number, end: number, found: Int32Array): number {
    let count = 0
    let hash = extendPrefix(EMPTY_PREFIX, units[from] ?? 0)
    hash = extendPrefix(hash, units[from + 1] ?? 0)
    for (let at = from + 2; at < end; at += 1) {
      hash = extendPrefix(hash, units[at] ?? 0)
      const value = this.#valueOf(hash)
      if (value === 0) break
      const key = keyIn(value)
      if (key >= 0 && count < found.length) {
        found[count] = key
        count += 1
      }
      if (value > 0) break
    }
    return count
  }

  /** Which key stands at a place: the one that is given, one with the same hash, or none (-1). */
  equalAt(key: number, units: Uint16Array, from: number, end: number): number {
    for (let twin: number | undefined = key; twin !== undefined; twin = this.#twins.get(twin)) {
      const fits = from + this.#keys.lengthOf(twin) <= end
      if (fits && this.#keys.standsIn(twin, units, from)) return twin
    }
    return -1
  }

  #equal(key: number, units: Uint16Array, from: number, length: number): number {
    if (key < 0) return -1
    const equal = this.equalAt(key, units, from, from + length)
    return equal >= 0 && this.#keys.lengthOf(equal) === length ? equal : -1
  }

  #insertBelow(key: number, from: number, hash: number): void {
    const length = this.#keys.lengthOf(key)
    let depth = from
    for (;;) {
      const slot = this.#slotOf(hash)
      const value = this.#slots[slot + 1] ?? 0
      if (value === 0) return this.#put(slot, hash, key)
      if (value > 0) this.#branch(slot, hash, keyIn(value))
      if (depth === length) return this.#endAt(this.#slotOf(hash), key)
      hash = extendPrefix(hash, this.#unitOf(key, depth))
      depth += 1
    }
  }

  /** Makes a branch of a leaf: its key ends there, or moves down by one unit. */
  #branch(slot: number, hash: number, key: number): void {
    const depth = this.#depthOf(key, hash)
    const ends = this.#keys.lengthOf(key) === depth
    this.#slots[slot + 1] = branchWith(ends ? key : -1)
    if (!ends) this.#insertBelow(key, depth + 1, extendPrefix(hash, this.#unitOf(key, depth)))
  }

  #endAt(slot: number, key: number): void {
    const other = keyIn(this.#slots[slot + 1] ?? 0)
    if (other < 0) {
      this.#slots[slot + 1] = branchWith(key)
      return
    }
    const twin = this.#twins.get(other)
    if (twin !== undefined) this.#twins.set(key, twin)
    this.#twins.set(other, key)
  }

  #put(slot: number, hash: number, key: number): void {
    this.#slots[slot] = hash
    this.#slots[slot + 1] = key + 1
    this.#used += 1
    if (this.#used > 0.7 * (1 << this.#bits)) this.#enlarge()
  }

  #enlarge(): void {
    const slots = this.#slots
    this.#bits += 1
    this.#slots = new Int32Array(2 << this.#bits)
    for (let old = 0; old < slots.length; old += 2) {
      if (slots[old + 1] === 0) continue
      const slot = this.#slotOf(slots[old] ?? 0)
      this.#slots[slot] = slots[old] ?? 0
      this.#slots[slot + 1] = slots[old + 1] ?? 0
    }
  }

  #valueOf(hash: number): number {
    return this.#slots[this.#slotOf(hash) + 1] ?? 0
  }

  /** The slot of a hash, or the empty one that it would take. */
  #slotOf(hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = spread(hash, this.#bits) << 1
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask
    return slot
  }

  #hashOf(key: number, length: number): number {
    let hash = EMPTY_PREFIX
    for (let at = 0; at < length; at += 1) hash = extendPrefix(hash, this.#unitOf(key, at))
    return hash
  }

  /** How many units of a key have this hash; another key's prefix of the same hash may be longer. */
  #depthOf(key: number, hash: number): number {
    let depth = Math.min(FIRST_DEPTH, this.#keys.lengthOf(key))
    let reached = this.#hashOf(key, depth)
    while (reached !== hash) {
      reached = extendPrefix(reached, this.#unitOf(key, depth))
      depth += 1
    }
    return depth
  }

  #unitOf(key: number, at: number): number {
    return this.#keys.units[this.#keys.startOf(key) + at] ?? 0
  }
}

/** Keys are told apart from their third unit on; those of one or two are leaves of their own. */
const FIRST_DEPTH = 3

// A value is key + 1 in a leaf, and -1 - (key + 1) in a branch, where no key is -1.
function keyIn(value: number): number {
  return value > 0 ? value - 1 : -value - 2
}

function branchWith(key: number): number {
  return -2 - key
}
