/** A file in two: `rawFrontMatter + rawBody` is the text, to the last byte. */
export interface SplitFile {
  /** Everything before the body: byte order mark, both fences, the YAML between them. */
  readonly rawFrontMatter: string
  readonly rawBody: string
  /** What stands between the fences, and where it begins in the text. */
  readonly yaml: string
  readonly yamlStart: number
  readonly state: 'present' | 'missing' | 'not-closed'
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm

/**
 * Finds the front matter: a line of three hyphens that opens the file (after a byte order mark, if
 * any) and the next such line. A file that never closes it is all body.
 */
export function splitFrontMatter(text: string): SplitFile {
  const opening = OPENING.exec(text)
  if (opening === null) return allBody(text, 'missing')
  const yamlStart = opening[0].length
  CLOSING.lastIndex = yamlStart
  const closing = CLOSING.exec(text)
  if (closing === null) return allBody(text, 'not-closed')
  const end = closing.index + closing[0].length
  return {
    rawFrontMatter: text.slice(0, end),
    rawBody: text.slice(end),
    yaml: text.slice(yamlStart, closing.index),
    yamlStart,
    state: 'present',
  }
}

/** A byte order mark stays out of the body, where it would be a letter of the first paragraph. */
function allBody(text: string, state: 'missing' | 'not-closed'): SplitFile {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  return {
    rawFrontMatter: text.slice(0, start),
    rawBody: text.slice(start),
    yaml: '',
    yamlStart: start,
    state,
  }
}
