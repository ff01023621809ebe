/** What stands before the text of a list's item, and where its text begins. Columns count from 0. */
export interface ListMarker {
  /** The column of the marker. */
  readonly indent: number
  /** `-`, `*` or `+`; `.` or `)` behind a number. */
  readonly sign: string
  /** Of an item that is numbered. */
  readonly number: number | undefined
  /** Columns between the marker and the text. */
  readonly padding: number
  /** The column of the text, and of whatever lies within the item. */
  readonly inner: number
  /** Code units up to the text. */
  readonly length: number
}

const MARKER = /^([ \t]*)(?:([-+*])|(\d{1,9})([.)]))([ \t]*)/

/** The marker of an item, from its source; undefined where it has none. */
export function readMarker(source: string): ListMarker | undefined {
  const match = MARKER.exec(source)
  if (match === null) return undefined
  const [whole, before = '', bullet, digits = '', delimiter = '', between = ''] = match
  const indent = columnBehind(before, 0)
  const end = indent + (bullet === undefined ? digits.length + 1 : 1)
  const rest = source.slice(whole.length)
  const column = columnBehind(between, end)
  const isEmpty = rest === '' || /^[\r\n]/.test(rest)
  // More than four columns are one, and code behind it.
  const padding = isEmpty || column - end > 4 ? 1 : column - end
  return {
    indent,
    sign: bullet ?? delimiter,
    number: bullet === undefined ? Number(digits) : undefined,
    padding,
    inner: end + padding,
    length: whole.length,
  }
}

function columnBehind(space: string, from: number): number {
  let column = from
  for (const sign of space) column += sign === '\t' ? 4 - (column % 4) : 1
  return column
}
