/**
 * A hash of a text, 64 bits as 16 hexadecimal digits: two 32-bit lanes that mix two UTF-16 code
 * units at a time. It tells contents apart and makes ids; it does not withstand somebody who wants two texts
 * to collide.
 */
export function hashText(text: string, seed = 0): string {
  const [high, low] = lanesOf(text, seed)
  return hex(high) + hex(low)
}

/** The first 12 digits of it, which tell the parts of one document apart. */
export function hashKey(text: string): string {
  const [high, low] = lanesOf(text, 0)
  return hex(high) + byteOf(low >>> 24) + byteOf(low >>> 16)
}

function lanesOf(text: string, seed: number): readonly [number, number] {
  let high = 0x9e3779b9 ^ seed
  let low = 0x85ebca6b ^ seed
  const even = text.length & ~1
  for (let index = 0; index < even; index += 2) {
    const units = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)
    high = Math.imul(high ^ units, 0x9e3779b1)
    low = Math.imul(low ^ units, 0x5f356495)
    high ^= high >>> 15
    low ^= low >>> 13
  }
  if (even < text.length) {
    const unit = text.charCodeAt(even)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  high = finish(high ^ text.length ^ Math.imul(low, 0xc2b2ae35))
  low = finish(low ^ Math.imul(high, 0x27d4eb2f))
  return [high, low]
}

function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

// Two digits for each byte: `toString(16)` and `padStart` take longer than the hash itself.
const BYTES = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'))

function hex(lane: number): string {
  return byteOf(lane >>> 24) + byteOf(lane >>> 16) + byteOf(lane >>> 8) + byteOf(lane)
}

function byteOf(lane: number): string {
  return BYTES[lane & 0xff] ?? ''
}
