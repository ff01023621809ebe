const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['”', '”'],
  ['“', '“'],
  ['„', '“'],
  ['‘', '’'],
  ['＂', '＂'],
]

const OPENING = PAIRS.map(([open]) => open).join('')

/** The text inside curly or fullwidth quotes that wrap it whole; undefined where none do. */
export function unquoteCurly(text: string): string | undefined {
  if (!OPENING.includes(text.charAt(0))) return undefined
  for (const [open, close] of PAIRS) {
    if (text.length < 2 || !text.startsWith(open) || !text.endsWith(close)) continue
    const inside = text.slice(1, -1)
    if (!inside.includes(open) && !inside.includes(close)) return inside.trim()
  }
  return undefined
}
