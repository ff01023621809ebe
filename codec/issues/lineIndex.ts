import type {Place} from './issue.ts'

/** Turns offsets into a text into lines and columns; scans the text once, at the first question. */
export interface LineIndex {
  /** Clamps offsets beyond the text to its end. */
  placeAt(offset: number): Place
}

export function createLineIndex(text: string): LineIndex {
  let starts: number[] | undefined
  return {
    placeAt(offset) {
      starts ??= lineStarts(text)
      const line = lineOf(starts, Math.min(Math.max(offset, 0), text.length))
      return {line: line + 1, column: Math.min(offset, text.length) - (starts[line] ?? 0) + 1}
    },
  }
}

/** Offsets at which lines begin; CRLF and LF end a line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

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
