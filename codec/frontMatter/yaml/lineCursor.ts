/**
 * A place in front matter that goes from line to line. Offsets are into the YAML, lines count from
 * 1. It also remembers where the next `: `, ` #` and two spaces stand, so that the text is looked
 * through once for each, and not once for each line.
 */
export interface LineCursor {
  readonly yaml: string
  number: number
  start: number
  /** Behind the spaces that the line starts with. */
  at: number
  /** Before the line break. */
  end: number
  nextStart: number
  nextColon: number
  nextComment: number
  nextGap: number
}

export const SPACE = 32
const CARRIAGE_RETURN = 13
const NOWHERE = Number.MAX_SAFE_INTEGER

/** @param firstLine the number of the first line, which `nextLine` goes to */
export function createLineCursor(yaml: string, firstLine: number): LineCursor {
  return {
    yaml,
    number: firstLine - 1,
    start: 0,
    at: 0,
    end: 0,
    nextStart: 0,
    nextColon: -1,
    nextComment: -1,
    nextGap: -1,
  }
}

/** Goes to the next line; false where there is none. */
export function nextLine(cursor: LineCursor): boolean {
  const {yaml, nextStart} = cursor
  if (nextStart >= yaml.length) return false
  const newline = yaml.indexOf('\n', nextStart)
  const lineEnd = newline === -1 ? yaml.length : newline
  const isReturn = lineEnd > nextStart && yaml.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN
  cursor.number += 1
  cursor.start = nextStart
  cursor.end = isReturn ? lineEnd - 1 : lineEnd
  cursor.at = skipSpaces(yaml, nextStart, cursor.end)
  cursor.nextStart = lineEnd + 1
  return true
}

/** Whether a colon with a space behind it stands between an offset and the end of the line. */
export function hasColon(cursor: LineCursor, from: number): boolean {
  if (cursor.nextColon < from) cursor.nextColon = findBeside(cursor.yaml, ':', 1, from)
  return cursor.nextColon < cursor.end
}

/** Whether a number sign with a space before it stands between an offset and the end of the line. */
export function hasComment(cursor: LineCursor, from: number): boolean {
  if (cursor.nextComment < from) cursor.nextComment = findBeside(cursor.yaml, '#', -1, from)
  return cursor.nextComment < cursor.end
}

/** Whether two spaces stand between an offset and the end of the line. */
export function hasGap(cursor: LineCursor, from: number): boolean {
  if (cursor.nextGap < from) {
    const next = cursor.yaml.indexOf('  ', from)
    cursor.nextGap = next === -1 ? NOWHERE : next
  }
  return cursor.nextGap < cursor.end
}

export function skipSpaces(yaml: string, from: number, end: number): number {
  let at = from
  while (at < end && yaml.charCodeAt(at) === SPACE) at += 1
  return at
}

/** The next such letter with a space on one side of it; V8 finds one letter sooner than two. */
function findBeside(yaml: string, letter: string, side: -1 | 1, from: number): number {
  let at = yaml.indexOf(letter, from)
  while (at !== -1 && yaml.charCodeAt(at + side) !== SPACE) at = yaml.indexOf(letter, at + 1)
  return at === -1 ? NOWHERE : at
}
