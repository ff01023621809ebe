import type {MarkDef, RawInline, Span, TextBlock} from '../blockTypes.ts'

/** Where a link leads. */
export interface LinkTarget {
  readonly href: string
  readonly title: string
}

/** Letters with the same marks over them. */
export interface TextRun {
  readonly text: string
  /** Decorators, in alphabetical order. */
  readonly marks: readonly string[]
  readonly link?: LinkTarget | undefined
}

/** What the text of a block consists of, for a file. */
export type InlineRun = TextRun | RawInline

/** Decorators that no white space carries at their ends, since Markdown has no way to write it. */
export const EMPHASIS = ['strong', 'em', 'strike-through'] as const
export type Emphasis = (typeof EMPHASIS)[number]

/**
 * The text of a block as a file can say it, which is the same for all ways to cut it into spans:
 *
 * - annotations that change no byte of a file are left out, and links with one target are one link;
 * - white space at the ends of the block means nothing, nor do spaces around a line break;
 * - emphasis ends with a letter, not with white space, and code has no line breaks.
 */
export function inlineRuns({children, markDefs}: Pick<TextBlock, 'children' | 'markDefs'>) {
  const runs = children
    .map((child) => (child._type === 'span' ? toRun(child, markDefs) : child))
    .flatMap(withoutMarkedBreaks)
    .filter((run) => !isText(run) || run.text !== '')
  return EMPHASIS.reduce(withoutMarkedSpace, trimmed(runs))
}

export function isText(run: InlineRun | undefined): run is TextRun {
  return run !== undefined && 'text' in run
}

/** Whether two runs have the same decorators and the same link over them. */
export function sameMarks(one: TextRun, other: TextRun): boolean {
  return (
    sameLink(one.link, other.link) &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, index) => mark === other.marks[index])
  )
}

export function sameLink(one: LinkTarget | undefined, other: LinkTarget | undefined): boolean {
  return one === other || (one?.href === other?.href && one?.title === other?.title)
}

function toRun(span: Span, markDefs: readonly MarkDef[]): TextRun {
  const marks: string[] = []
  let link: LinkTarget | undefined
  for (const mark of span.marks) {
    const definition = markDefs.find(({_key}) => _key === mark)
    if (definition === undefined) marks.push(mark)
    else if (definition._type === 'link') {
      link ??= {href: definition.href, title: definition.title ?? ''}
    }
  }
  const text = span.text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')
  return {text, marks: marks.sort(), link}
}

/** Takes line breaks out of code. */
function withoutMarkedBreaks(run: InlineRun): readonly InlineRun[] {
  if (!isText(run) || !run.marks.includes('code') || !run.text.includes('\n')) return [run]
  const marks = run.marks.filter((mark) => mark !== 'code')
  return run.text
    .split(/(\n)/)
    .map((text) => ({...run, text, marks: text === '\n' ? marks : run.marks}))
}

/** Takes white space from the ends of the block and from around its line breaks. */
function trimmed(runs: readonly InlineRun[]): readonly InlineRun[] {
  const kept = runs.map((run) => {
    const prose = proseOf(run)
    if (prose === undefined) return run
    return {...prose, text: prose.text.replaceAll(/[ \t]*\n[ \t]*/g, '\n')}
  })
  trimFrom(kept, 0, 1, /^[ \t\n]+/)
  trimFrom(kept, kept.length - 1, -1, /(?<![ \t\n])[ \t\n]+$/)
  for (const [index, run] of kept.entries()) {
    const text = proseOf(run)?.text ?? ''
    if (text.startsWith('\n')) trimFrom(kept, index - 1, -1, /(?<![ \t])[ \t]+$/)
    if (text.endsWith('\n')) trimFrom(kept, index + 1, 1, /^[ \t]+/)
  }
  return merged(kept)
}

/** Cuts what matches from runs, on to the next one while nothing is left of a run. */
function trimFrom(runs: InlineRun[], from: number, step: 1 | -1, pattern: RegExp): void {
  for (let index = from; index >= 0 && index < runs.length; index += step) {
    const prose = proseOf(runs[index])
    if (prose === undefined) return
    const text = prose.text.replace(pattern, '')
    runs[index] = {...prose, text}
    if (text !== '') return
  }
}

/** Takes a decorator from the white space at its ends. */
function withoutMarkedSpace(runs: readonly InlineRun[], mark: string): readonly InlineRun[] {
  const has = (run: InlineRun | undefined) => isText(run) && run.marks.includes(mark)
  if (!runs.some((run) => has(run))) return runs
  const result: InlineRun[] = []
  for (let index = 0; index < runs.length;) {
    let end = index
    while (has(runs[end])) end += 1
    if (end === index) {
      result.push(...runs.slice(index, (end += 1)))
    } else {
      const range = runs.slice(index, end).filter(isText)
      result.push(...bareEnds(range, mark))
    }
    index = end
  }
  return merged(result)
}

function bareEnds(range: readonly TextRun[], mark: string): readonly TextRun[] {
  const hasInk = (run: TextRun) => /\S/.test(run.text) || run.marks.includes('code')
  const first = range.findIndex(hasInk)
  const last = range.findLastIndex(hasInk)
  const bare = (run: TextRun, text = run.text): TextRun => ({
    ...run,
    text,
    marks: run.marks.filter((other) => other !== mark),
  })
  return range.flatMap((run, index) => {
    if (first === -1 || index < first || index > last) return [bare(run)]
    if (run.marks.includes('code')) return [run]
    const start = index === first ? run.text.length - run.text.trimStart().length : 0
    const end = index === last ? run.text.trimEnd().length : run.text.length
    return [
      bare(run, run.text.slice(0, start)),
      {...run, text: run.text.slice(start, end)},
      bare(run, run.text.slice(end)),
    ]
  })
}

/** A run, unless it is code or an inline object: what is in those is nobody's white space. */
function proseOf(run: InlineRun | undefined): TextRun | undefined {
  return isText(run) && !run.marks.includes('code') ? run : undefined
}

function merged(runs: readonly InlineRun[]): readonly InlineRun[] {
  const result: InlineRun[] = []
  for (const run of runs) {
    if (isText(run) && run.text === '') continue
    const last = result.at(-1)
    if (isText(run) && isText(last) && sameMarks(last, run)) {
      result[result.length - 1] = {...last, text: last.text + run.text}
    } else result.push(run)
  }
  return result
}
