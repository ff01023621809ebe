import type {TextPlace} from '../writeContext.ts'
import {isText, sameMarks, type InlineRun, type TextRun} from './inlineRuns.ts'
import {BOUNDARY, BRACKET, unsafe, type Surroundings} from './unsafe.ts'

/**
 * The text of each run as Markdown, with line breaks still as `\n`; code and objects, which are
 * written another way, are left out.
 */
export function escapeRuns(
  runs: readonly InlineRun[],
  place: TextPlace,
  labels: ReadonlySet<string>,
): readonly string[] {
  const {text, starts} = flatten(runs)
  if (!MAY_BE_UNSAFE.test(text)) return runs.map((run) => (isProse(run) ? run.text : ''))
  const objects = new Set(runs.flatMap((run) => (isText(run) ? [] : run.markdown)))
  const surface = runs.map(surfaceOf).join(BOUNDARY)
  const escapes = findUnsafe(text, place, {labels, surface, objects})
  return runs.map((run, index) => {
    if (!isProse(run)) return ''
    const start = starts[index] ?? 0
    const inLink = run.link !== undefined || place === 'label'
    let written = ''
    let from = 0
    for (let at = 0; at < run.text.length; at += 1) {
      const escape = escapes.get(start + at)
      if (escape === undefined || (escape.inLink && !inLink)) continue
      written += run.text.slice(from, at) + (escape.as ?? `\\${run.text.charAt(at)}`)
      from = at + 1
    }
    return written + run.text.slice(from)
  })
}

const MAY_BE_UNSAFE = /[\\`*_~<&![\]$#>+=|:\n-]|\d[.)]/

interface Escape {
  readonly as: string | undefined
  /** Needed inside of a link only. */
  readonly inLink: boolean
}

const BARE: TextRun = {text: '', marks: []}

/** The text of a block in one, with a sign where something else is written; where each run starts. */
function flatten(runs: readonly InlineRun[]): {text: string; starts: readonly number[]} {
  let text = ''
  // Before the first run and behind the last one there are no marks.
  let before: TextRun | undefined = BARE
  const starts = runs.map((run) => {
    if (!isText(run)) text += run.markdown.startsWith('[') ? BRACKET : BOUNDARY
    else if (before === undefined || !sameMarks(before, run)) {
      text += run.link === undefined ? BOUNDARY : BRACKET
    }
    before = isText(run) ? run : undefined
    const start = text.length
    if (isProse(run)) text += run.text
    return start
  })
  const isMarked = before === undefined || !sameMarks(before, BARE)
  return {text: isMarked ? text + BOUNDARY : text, starts}
}

function surfaceOf(run: InlineRun): string {
  if (!isText(run)) return run.markdown
  return run.link === undefined ? run.text : `${run.text}](${run.link.href})`
}

function findUnsafe(
  text: string,
  place: TextPlace,
  surroundings: Surroundings,
): ReadonlyMap<number, Escape> {
  const escapes = new Map<number, Escape>()
  for (const {pattern, as, where, only} of unsafe) {
    if (where === 'paragraph' && place !== 'paragraph') continue
    let isUnsafe: ((at: number) => boolean) | undefined
    for (const {index} of text.matchAll(pattern)) {
      isUnsafe ??= only?.(text, surroundings) ?? (() => true)
      const inLink = where === 'link'
      if (!isUnsafe(index) || (inLink && escapes.has(index))) continue
      escapes.set(index, {as, inLink})
    }
  }
  return escapes
}

function isProse(run: InlineRun): run is TextRun {
  return isText(run) && !run.marks.includes('code')
}
