/** The hash of no units, where every other begins. */
export const EMPTY_PREFIX = 0x2f0b4f27

/** The hash of a prefix that is one unit longer. */
export function extendPrefix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Its first bits, as an index into a table of a size that is a power of two. */
export function spread(hash: number, bits: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> (32 - bits)
}
