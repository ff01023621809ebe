import type {Place} from './issue.ts'

/** Turns offsets into a text into lines and columns; looks no further into the text than asked. */
export interface LineIndex {
  /** Clamps offsets beyond the text to its end. */
  placeAt(offset: number): Place
  /** The other way round, for a place that is in the text. */
  offsetOf(place: Place): number
}

/** LF and CRLF end a line. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0]
  let scanned = 0
  const scanTo = (offset: number) => {
    while (scanned <= offset) {
      const newline = text.indexOf('\n', scanned)
      if (newline === -1) scanned = text.length + 1
      else {
        scanned = newline + 1
        starts.push(scanned)
      }
    }
  }
  return {
    offsetOf({line, column}) {
      while (starts.length < line && scanned <= text.length) scanTo(scanned)
      return (starts[line - 1] ?? text.length) + column - 1
    },
    placeAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length)
      scanTo(at)
      const line = lineOf(starts, at)
      return {line: line + 1, column: at - (starts[line] ?? 0) + 1}
    },
  }
}

/** The last line that starts at the offset or before it. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
