/** The lines of a text, as Markdown counts them: LF, CRLF and a lone CR each end one. */
export interface SourceLines {
  readonly count: number
  /**
   * The text from one line up to but not including another, without the blank lines at its ends
   * and without its last line end, and where it stands.
   */
  slice(startLine: number, endLine: number): SourceSlice
}

export interface SourceSlice {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function createSourceLines(source: string): SourceLines {
  const starts = [0]
  for (const {index, 0: end} of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return {
    count: starts.length,
    slice(startLine, endLine) {
      const from = starts[startLine] ?? source.length
      const to = starts[endLine] ?? source.length
      const whole = source.slice(from, to)
      const text = whole.replace(/[ \t]*[\r\n][\s]*$/, '')
      const blank = /^(?:[ \t]*(?:\r\n?|\n))+/.exec(text)?.[0].length ?? 0
      return {start: from + blank, end: from + text.length, text: text.slice(blank)}
    },
  }
}
