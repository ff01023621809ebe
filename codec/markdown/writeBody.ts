import {capIssues} from '../issues/capIssues.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {markdownIssues as issues} from '../issues/markdownIssues.ts'
import {lineEndOf, type LineEnd} from '../text/lineEndOf.ts'
import type {BodyBlock} from './blockTypes.ts'
import {findSources, isUntouched, NO_FILE, type BodyFile, type SourcedBlock} from './bodySource.ts'
import {definitionsOf} from './definitions.ts'
import {gapBefore, gapBehind} from './gaps.ts'
import {inlineRuns, isText} from './inline/inlineRuns.ts'
import {layOut, type LaidOutBlock, type LayoutOptions} from './layOut.ts'
import {prepareBody, type AddressOf} from './prepareBody.ts'
import {readBody} from './readBody.ts'

export interface BodyWriting {
  readonly markdown: string
  readonly issues: readonly CodecIssue[]
}

export interface WriteBodyOptions {
  /** Ends the lines that are new; those of the file keep theirs. That of the file unless given. */
  readonly lineEnd?: LineEnd
  /** The line of the file on which the body begins, from 1. */
  readonly firstLine?: number
  /** Where the image of a figure without an address is. */
  readonly addressOf?: AddressOf
}

/**
 * Writes a body as Markdown. Without a change it is the body of the file, to the last byte. Blocks
 * that still say what the file says keep their bytes, and so do the gaps between neighbours that
 * stayed neighbours; only what changed is written anew.
 *
 * What is written is read again and compared. A passage that would be read as something else where
 * it stands now is written anew and kept apart; what differs even then is an issue.
 */
export function writeBody(
  body: readonly BodyBlock[],
  file: BodyFile = NO_FILE,
  options: WriteBodyOptions = {},
): BodyWriting {
  if (file !== NO_FILE && isUntouched(body, file.slices)) {
    return {markdown: file.rawBody, issues: []}
  }
  const {firstLine = 1, addressOf = () => undefined} = options
  const {blocks, findings} = prepareBody(body, addressOf)
  const lineEnd = options.lineEnd ?? lineEndOf(file.rawBody)
  const draft = bestDraft(blocks, {file, lineEnd, definitions: definitionsOf(blocks)})
  const lines = linesOf(draft.layout, firstLine)
  const placeOf = (index: number) => ({line: lines[index] ?? firstLine, column: 1})
  const found = findings.map(({index, issueAt}) => issueAt(placeOf(index)))
  for (const index of draft.differing) found.push(issues.readsDifferently(placeOf(index)))
  return {
    markdown: draft.markdown,
    issues: capIssues(found.toSorted((one, other) => one.line - other.line)),
  }
}

interface Draft {
  readonly layout: readonly LaidOutBlock[]
  readonly markdown: string
  /** Indices of the blocks that are not read back as what they are. */
  readonly differing: readonly number[]
}

/**
 * How far writing anew goes where something is read back as something else: first the block itself,
 * then at a distance from its neighbours, then its neighbours too, then everything.
 */
const CARE = [
  {reach: 0, isApart: false},
  {reach: 0, isApart: true},
  {reach: 1, isApart: true},
  {reach: Infinity, isApart: true},
] as const

function bestDraft(
  blocks: readonly BodyBlock[],
  options: Pick<LayoutOptions, 'file' | 'lineEnd' | 'definitions'>,
): Draft {
  const sourced = findSources(blocks, options.file)
  const wanted = sourced.flatMap(fingerprintsOf)
  const attempt = (rewritten: ReadonlySet<number>, isApart: boolean): Draft => {
    const layout = layOut(sourced, {...options, rewritten, isApart})
    const markdown = join(layout, options)
    const read = readBody(markdown).slices.map(({fingerprint}) => fingerprint)
    return {layout, markdown, differing: differing(wanted, read)}
  }
  let best = attempt(new Set(), false)
  let last = best
  const rewritten = new Set<number>()
  for (const {reach, isApart} of CARE) {
    if (last.differing.length === 0) break
    for (const index of last.differing) {
      if (rewritten.size === blocks.length) break
      const end = Math.min(index + reach, blocks.length - 1)
      for (let near = Math.max(index - reach, 0); near <= end; near += 1) rewritten.add(near)
    }
    last = attempt(rewritten, isApart)
    if (last.differing.length < best.differing.length) best = last
  }
  return best
}

interface Wanted {
  readonly fingerprint: string
  readonly index: number
}

/** What a block should be read back as. Markdown that somebody typed is whatever it says. */
function fingerprintsOf({block, fingerprint, isSame}: SourcedBlock, index: number): Wanted[] {
  const typed = isSame ? undefined : typedMarkdown(block)
  if (typed === undefined) return [{fingerprint, index}]
  return readBody(typed).slices.map((slice) => ({fingerprint: slice.fingerprint, index}))
}

/** Markdown that is all that a block holds. */
function typedMarkdown(block: BodyBlock): string | undefined {
  if (block._type === 'rawMarkdown') return block.markdown
  if (block._type !== 'block' || block.style !== 'normal' || block.listItem) return undefined
  const [only, ...others] = inlineRuns(block)
  return only === undefined || isText(only) || others.length > 0 ? undefined : only.markdown
}

/** The blocks that are not read back as wanted; those in between where some came or went. */
function differing(wanted: readonly Wanted[], read: readonly string[]): readonly number[] {
  const isAt = (index: number, shift: number) => wanted[index]?.fingerprint === read[index + shift]
  const shift = read.length - wanted.length
  if (shift === 0) return indicesOf(wanted.filter((_, index) => !isAt(index, 0)))
  let start = 0
  let end = wanted.length
  while (start < end && start < read.length && isAt(start, 0)) start += 1
  while (end > start && end + shift > start && isAt(end - 1, shift)) end -= 1
  return indicesOf(wanted.slice(Math.max(0, Math.min(start, end - 1)), Math.max(end, start + 1)))
}

function indicesOf(wanted: readonly Wanted[]): readonly number[] {
  return [...new Set(wanted.map(({index}) => index))]
}

function join(
  layout: readonly LaidOutBlock[],
  {file, lineEnd}: Pick<LayoutOptions, 'file' | 'lineEnd'>,
): string {
  if (layout.length === 0) return gapBefore(file)
  return layout.map(({gap, text}) => gap + text).join('') + gapBehind(file, lineEnd)
}

/** The line on which each block begins. */
function linesOf(layout: readonly LaidOutBlock[], firstLine: number): readonly number[] {
  let line = firstLine
  return layout.map(({gap, text}) => {
    const start = line + lineEndsIn(gap)
    line = start + lineEndsIn(text)
    return start
  })
}

function lineEndsIn(text: string): number {
  return text.match(/\n/g)?.length ?? 0
}
