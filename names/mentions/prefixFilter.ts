import type {KeyPool} from '../keys/keyPool.ts'

/**
 * Says of nearly every place in a text that no name begins there, by two bits: one for the first two
 * units, one for the first three (or for the end of a name of two). Small enough to stay in the
 * processor's cache, whatever the number of names. Names of one unit are not asked about.
 */
export class PrefixFilter {
  readonly #pairs = new Uint32Array(1 << (BITS - 5))
  readonly #triples = new Uint32Array(1 << (BITS - 5))

  add(keys: KeyPool, key: number): void {
    const start = keys.startOf(key)
    if (keys.lengthOf(key) < 2) return
    const pair = hashOfPair(keys.units[start] ?? 0, keys.units[start + 1] ?? 0)
    // The unit behind a name of two is the 0 that ends each key.
    mark(this.#pairs, pair)
    mark(this.#triples, hashOfTriple(pair, keys.units[start + 2] ?? 0))
  }

  /** Whether a name may begin with these two units. */
  hasPair(first: number, second: number): boolean {
    return has(this.#pairs, hashOfPair(first, second))
  }

  /** Whether these two units may be a name. */
  isName(first: number, second: number): boolean {
    return has(this.#triples, hashOfTriple(hashOfPair(first, second), 0))
  }

  /** Whether a name may begin with these three. */
  hasTriple(first: number, second: number, third: number): boolean {
    return has(this.#triples, hashOfTriple(hashOfPair(first, second), third))
  }
}

/** Bits of each table, as a power of two. */
const BITS = 20

// The first bits of each product depend on all bits of the units.
function hashOfPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) | 0
}

function hashOfTriple(pair: number, third: number): number {
  return (Math.imul(pair, 0x2c1b3c6d) + Math.imul(third, 0x297a2d39)) | 0
}

function mark(bits: Uint32Array, hash: number): void {
  const bit = hash >>> (32 - BITS)
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
}

function has(bits: Uint32Array, hash: number): boolean {
  const bit = hash >>> (32 - BITS)
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}
