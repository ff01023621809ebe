import type {BodyFile, SourcedBlock} from './bodySource.ts'

/** A block as Markdown. */
export interface Written extends SourcedBlock {
  readonly text: string
  /** The very bytes of the file. */
  readonly verbatim: boolean
  /** A blank line has to stand before it. */
  readonly apart: boolean
  /** What stands between the items of its list in the file. */
  readonly listGap?: string | undefined
}

interface GapOptions {
  readonly file: BodyFile
  readonly lineEnd: string
}

/** What stands before the first block: blank lines, all of a body without blocks. */
export function gapBefore({rawBody, slices}: BodyFile): string {
  const [first] = slices
  if (first !== undefined) return rawBody.slice(0, first.start)
  return rawBody.trim() === '' ? rawBody : ''
}

/** What stands behind the last block. */
export function gapBehind({rawBody, slices}: BodyFile, lineEnd: string): string {
  const last = slices.at(-1)
  return last === undefined ? lineEnd : rawBody.slice(last.end)
}

/**
 * What stands between two blocks: what has always stood there, or else what stood behind the first
 * or before the second, or else a blank line.
 *
 * @param isFree the file does not count
 */
export function gapBetween(
  before: Written,
  after: Written,
  isFree: boolean,
  {file, lineEnd}: GapOptions,
): string {
  const separator = separate(before, after, lineEnd)
  if (isFree) return separator
  const behind = gapAt(file, before.slice)
  const ahead = gapAt(file, after.slice === undefined ? undefined : after.slice - 1)
  const stayed = before.slice !== undefined && after.slice === before.slice + 1
  if (stayed && behind !== undefined) {
    const isJoint = isQuote(before) && isQuote(after) && !before.verbatim && !hasBlankLine(behind)
    const isTight = after.apart && !hasBlankLine(behind)
    return isJoint || isTight ? separator : behind
  }
  if (isItem(before) && isItem(after)) {
    return after.apart ? separator : (after.listGap ?? separator)
  }
  if (isQuote(before) && isQuote(after)) return separator
  return [behind, ahead].find((gap) => gap !== undefined && hasBlankLine(gap)) ?? separator
}

function separate(before: Written, after: Written, lineEnd: string): string {
  if (isItem(before) && isItem(after)) return after.apart ? lineEnd + lineEnd : lineEnd
  if (isQuote(before) && isQuote(after)) {
    const isOpen = /(?:^|[\r\n])[ \t]*>[ \t]*$/.test(before.text)
    return isOpen ? lineEnd : `${lineEnd}>${lineEnd}`
  }
  return lineEnd + lineEnd
}

/** What stands in the file between a slice and the next. */
export function gapAt({rawBody, slices}: BodyFile, slice: number | undefined): string | undefined {
  const one = slice === undefined ? undefined : slices[slice]
  const next = slice === undefined ? undefined : slices[slice + 1]
  return one && next && rawBody.slice(one.end, next.start)
}

function hasBlankLine(gap: string): boolean {
  return (gap.match(/\r\n|\r|\n/g)?.length ?? 0) > 1
}

function isItem({block}: SourcedBlock): boolean {
  return block._type === 'block' && block.listItem !== undefined
}

function isQuote({block}: SourcedBlock): boolean {
  return block._type === 'block' && block.style === 'blockquote' && block.listItem === undefined
}
