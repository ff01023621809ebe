/**
 * A hash of a text, 64 bits as 16 hexadecimal digits: two 32-bit lanes that mix each UTF-16 code
 * unit. It tells contents apart and makes ids; it does not withstand somebody who wants two texts
 * to collide.
 */
export function hashText(text: string, seed = 0): string {
  let high = 0x9e3779b9 ^ seed
  let low = 0x85ebca6b ^ seed
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
    high ^= high >>> 15
    low ^= low >>> 13
  }
  high = finish(high ^ text.length ^ Math.imul(low, 0xc2b2ae35))
  low = finish(low ^ Math.imul(high, 0x27d4eb2f))
  return hex(high) + hex(low)
}

function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
