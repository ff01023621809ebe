/** The lines of a text, as Markdown counts them: LF, CRLF and a lone CR each end one. */
export interface SourceLines {
  readonly count: number
  /**
   * The text from one line up to but not including another, without the blank lines at its ends
   * and without its last line end, and where it stands.
   */
  slice(startLine: number, endLine: number): SourceSlice
  /** A line without its end. */
  line(index: number): string
  /** Lines from one up to but not including another, with line feeds between them. */
  join(startLine: number, endLine: number): string
}

export interface SourceSlice {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function createSourceLines(source: string): SourceLines {
  const hasReturns = source.includes('\r')
  const starts = hasReturns ? startsOf(source) : startsBehindFeeds(source)
  const line = (index: number) => {
    const start = starts[index] ?? source.length
    let end = starts[index + 1] ?? source.length
    if (end > start && source.charCodeAt(end - 1) === LF) end -= 1
    if (end > start && source.charCodeAt(end - 1) === CR) end -= 1
    return source.slice(start, end)
  }
  return {
    count: starts.length,
    line,
    join: (startLine, endLine) => {
      const text = source.slice(starts[startLine], starts[endLine])
      const whole = hasReturns ? text.replaceAll(/\r\n?/g, '\n') : text
      return whole.endsWith('\n') ? whole.slice(0, -1) : whole
    },
    slice(startLine, endLine) {
      const from = starts[startLine] ?? source.length
      const to = starts[endLine] ?? source.length
      const end = lastInkedLine(source, from, to)
      const start = firstInkedLine(source, from, end)
      return {start, end, text: source.slice(start, end)}
    },
  }
}

function startsOf(source: string): number[] {
  const starts = [0]
  for (const {index, 0: end} of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}

/** The same where line feeds alone end lines. */
function startsBehindFeeds(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1)
  }
  return starts
}

const SPACE = 32
const TAB = 9
const LF = 10
const CR = 13

/** The start of the first line that is not blank. */
function firstInkedLine(source: string, from: number, to: number): number {
  let start = from
  for (let at = from; at < to; at += 1) {
    const unit = source.charCodeAt(at)
    if (unit === LF || unit === CR) start = at + 1
    else if (unit !== SPACE && unit !== TAB) return start
  }
  return to
}

/** The end of the last line that is not blank; spaces at its end belong to it. */
function lastInkedLine(source: string, from: number, to: number): number {
  let end = to
  for (let at = to - 1; at >= from; at -= 1) {
    const unit = source.charCodeAt(at)
    if (unit === LF || unit === CR) end = at
    else if (unit !== SPACE && unit !== TAB) return end
  }
  return from
}
