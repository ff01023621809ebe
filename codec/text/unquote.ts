const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['”', '”'],
  ['“', '“'],
  ['„', '“'],
  ['‘', '’'],
  ['＂', '＂'],
]

/** The text inside curly or fullwidth quotes that wrap it whole; undefined where none do. */
export function unquoteCurly(text: string): string | undefined {
  for (const [open, close] of PAIRS) {
    if (text.length < 2 || !text.startsWith(open) || !text.endsWith(close)) continue
    const inside = text.slice(1, -1)
    if (!inside.includes(open) && !inside.includes(close)) return inside.trim()
  }
  return undefined
}
