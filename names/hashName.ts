/**
 * A hash of a folded name, 48 bits as 12 hexadecimal digits, for ids. Two of a million names share
 * one with a chance of 1 in 500.
 */
export function hashName(text: string): string {
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit ^ (high >>> 13), 0x85ebca6b)
  }
  high = Math.imul(high ^ (high >>> 15) ^ low, 0x2c1b3c6d)
  low = Math.imul(low ^ (low >>> 12) ^ (high >>> 7), 0x297a2d39)
  return hex(high ^ (high >>> 14)) + hex(low ^ (low >>> 15)).slice(0, 4)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
