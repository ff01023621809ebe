import {grow} from './grow.ts'

/**
 * Folded names, one behind the other in one array of UTF-16 units with a 0 after each. A name is a
 * number, counted from 0, and stays for good. A bit at each unit says whether a word begins there.
 */
export class KeyPool {
  /** All units; a position in it belongs to the key that `keyAt` names. */
  units = new Uint16Array(1024)
  size = 0
  /** Of each key where it starts and its value, side by side since both are wanted together. */
  #heads = new Uint32Array(128)
  #breaks = new Uint8Array(128)
  /** For each block of positions the key that its first one belongs to. */
  #blocks = new Uint32Array(64)
  #blockCount = 0

  /** Makes room for keys that are known to come, so that arrays need not grow again and again. */
  reserve(keys: number, units: number): void {
    const all = this.size + keys
    const end = this.startOf(this.size) + units + keys
    this.units = grow(this.units, end, Uint16Array, 1)
    this.#breaks = grow(this.#breaks, (end >>> 3) + 1, Uint8Array, 1)
    this.#heads = grow(this.#heads, 2 * all + 2, Uint32Array, 1)
    this.#blocks = grow(this.#blocks, (end >>> BLOCK) + 1, Uint32Array, 1)
  }

  /** Adds a copy of these units. */
  add(units: Uint16Array, length: number): number {
    const start = this.startOf(this.size)
    const end = start + length + 1
    this.units = grow(this.units, end, Uint16Array)
    this.#breaks = grow(this.#breaks, (end >>> 3) + 1, Uint8Array)
    for (let at = 0; at < length; at += 1) this.units[start + at] = units[at] ?? 0
    this.units[end - 1] = 0
    this.#heads = grow(this.#heads, 2 * this.size + 4, Uint32Array)
    this.#heads[2 * this.size + 2] = end
    this.#blocks = grow(this.#blocks, (end >>> BLOCK) + 1, Uint32Array)
    for (; this.#blockCount << BLOCK < end; this.#blockCount += 1) {
      this.#blocks[this.#blockCount] = this.size
    }
    this.size += 1
    return this.size - 1
  }

  startOf(key: number): number {
    return this.#heads[2 * key] ?? 0
  }

  lengthOf(key: number): number {
    return this.startOf(key + 1) - this.startOf(key) - 1
  }

  /** A number of the owner's that goes with a key; 0 at first. */
  valueOf(key: number): number {
    return this.#heads[2 * key + 1] ?? 0
  }

  setValue(key: number, value: number): void {
    this.#heads[2 * key + 1] = value
  }

  keyAt(position: number): number {
    let key = this.#blocks[position >>> BLOCK] ?? 0
    while (this.startOf(key + 1) <= position) key += 1
    return key
  }

  /** Whether the key stands in these units from a place on, which must have room for it. */
  standsIn(key: number, units: Uint16Array, from: number): boolean {
    const start = this.startOf(key)
    const length = this.lengthOf(key)
    for (let at = 0; at < length; at += 1) {
      if (this.units[start + at] !== units[from + at]) return false
    }
    return true
  }

  textOf(key: number): string {
    const start = this.startOf(key)
    return String.fromCharCode(...this.units.subarray(start, start + this.lengthOf(key)))
  }

  isBreak(position: number): boolean {
    return ((this.#breaks[position >>> 3] ?? 0) & (1 << (position & 7))) !== 0
  }

  /** Notes that a word begins at a position; tells whether that is news. */
  markBreak(position: number): boolean {
    if (this.isBreak(position)) return false
    this.#breaks[position >>> 3] = (this.#breaks[position >>> 3] ?? 0) | (1 << (position & 7))
    return true
  }
}

/** Positions in a block, as a power of two. */
const BLOCK = 5
