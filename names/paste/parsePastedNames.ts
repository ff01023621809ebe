/**
 * Reads a list of names that somebody pasted: YAML in block or flow form, with or without its key, or
 * one name a line, or names parted by commas, semicolons, `、` or tabs. Quotes, dashes, bullets and
 * numbering are taken off; each name comes once. A comma in quotes, in brackets or behind it parts
 * nothing: `Apple, Inc.` and `Vance, J. D.` stay whole.
 */
export function parsePastedNames(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '---' && !line.startsWith('#'))
    .map(withoutKey)
    .map(withoutBullet)
  const names = lines.flatMap((line) => partsOf(withoutBrackets(line)))
  const clean = names.map((name) => withoutQuotes(withoutBullet(name.trim())).trim())
  return [...new Set(clean)].filter((name) => /[\p{L}\p{N}]/u.test(name))
}

/** `people:` before a list, or before its first name. */
function withoutKey(line: string): string {
  return line.replace(/^[a-z_]+:(?=\s|$|\[)\s*/, '')
}

function withoutBullet(line: string): string {
  return line
    .replace(
      /^(?:[-–—*•·▪●○]\s+|[-–—•·▪●○](?=\S)|\(?\d{1,3}[.)、）](?:\s+|(?!\d))|（\d{1,3}）\s*)+/u,
      '',
    )
    .trim()
}

function withoutBrackets(line: string): string {
  return /^\[(.*)\],?$/.exec(line)?.[1] ?? line
}

function withoutQuotes(name: string): string {
  for (const [open, close] of QUOTES) {
    if (name.length > 1 && name.startsWith(open) && name.endsWith(close)) {
      return name.slice(1, -1).replaceAll(open + open, open)
    }
  }
  return name
}

const QUOTES = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
] as const

/** Parts a line at what separates names, but not within quotes and brackets. */
function partsOf(line: string): string[] {
  const parts: string[] = ['']
  for (const [piece] of line.matchAll(PIECE)) {
    if (SEPARATOR.test(piece)) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.reduce<string[]>((names, part) => {
    const last = names.at(-1)
    // What stands behind a comma and makes no name of its own belongs to the one before.
    if (last !== undefined && BELONGS.test(part)) names[names.length - 1] = `${last},${part}`
    else names.push(part)
    return names
  }, [])
}

const PIECE =
  /(?<![^\s,，、;；\t[])(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』)|[（(][^（()）]*[)）]|[\s\S]/gu
const SEPARATOR = /^[,，、;；\t]$/
const BELONGS = /^\s*(?:(?:Inc|Ltd|LLC|Co|Corp|S\.A|N\.V|Jr|Sr)\.?|(?:\p{Lu}\.\s?)+)\s*$/u
