import {grow} from '../keys/grow.ts'

/**
 * Lists of numbers, one for each bucket, that grow one number at a time. All lie in one array, in
 * chunks that double with the length of the list, each pointing to the one before it.
 */
export class Postings {
  #numbers: Uint32Array<ArrayBuffer>
  /** Index 0 stays free, so that it can mean that there is no chunk. */
  #used = 1
  readonly #chunks: Uint32Array
  readonly #fill: Uint16Array
  /** Which chunk of its list the last one is; it says how long each is. */
  readonly #levels: Uint8Array

  /** @param expected how many numbers are about to come */
  constructor(buckets: number, expected: number) {
    this.#numbers = new Uint32Array(Math.ceil(expected * 1.2))
    this.#chunks = new Uint32Array(buckets)
    this.#fill = new Uint16Array(buckets)
    this.#levels = new Uint8Array(buckets)
  }

  add(bucket: number, number: number): void {
    let chunk = this.#chunks[bucket] ?? 0
    let fill = this.#fill[bucket] ?? 0
    if (chunk === 0 || fill === roomAt(this.#levels[bucket] ?? 0)) {
      chunk = this.#addChunk(bucket, chunk)
      fill = 0
    }
    this.#numbers[chunk + 1 + fill] = number
    this.#fill[bucket] = fill + 1
  }

  /** Copies the numbers of a bucket behind the first `count` of a list, and tells the new count. */
  collect(bucket: number, list: NumberList, count: number): number {
    let chunk = this.#chunks[bucket] ?? 0
    let fill = this.#fill[bucket] ?? 0
    let level = this.#levels[bucket] ?? 0
    let total = count
    while (chunk !== 0) {
      list.reserve(total + fill)
      list.numbers.set(this.#numbers.subarray(chunk + 1, chunk + 1 + fill), total)
      total += fill
      chunk = this.#numbers[chunk] ?? 0
      if (level > 0) level -= 1
      fill = roomAt(level)
    }
    return total
  }

  #addChunk(bucket: number, previous: number): number {
    const level = previous === 0 ? 0 : (this.#levels[bucket] ?? 0) + 1
    const chunk = this.#used
    this.#used += 1 + roomAt(level)
    this.#numbers = grow(this.#numbers, this.#used, Uint32Array)
    this.#numbers[chunk] = previous
    this.#chunks[bucket] = chunk
    this.#levels[bucket] = level
    return chunk
  }
}

/** Numbers that are read into the same array again and again. */
export class NumberList {
  numbers = new Uint32Array(4096)

  reserve(length: number): void {
    this.numbers = grow(this.numbers, length, Uint32Array)
  }
}

/** Numbers in a chunk: 3, 6, 12 and so on up to 49,152; a list has room for 12 million in all. */
function roomAt(level: number): number {
  return FIRST_ROOM << Math.min(level, LAST_LEVEL)
}

const FIRST_ROOM = 3
const LAST_LEVEL = 14
