export type LineEnd = '\n' | '\r\n'

/** The line end that a text uses: that of its first line, where it mixes them. */
export function lineEndOf(text: string): LineEnd {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
}
