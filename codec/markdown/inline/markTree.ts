import {
  EMPHASIS,
  isText,
  sameLink,
  type Emphasis,
  type InlineRun,
  type LinkTarget,
  type TextRun,
} from './inlineRuns.ts'

/** Runs in the order of the text, within the marks that lie over them. */
export type MarkNode =
  | {readonly type: 'run'; readonly index: number}
  | {readonly type: 'link'; readonly target: LinkTarget; readonly inside: readonly MarkNode[]}
  | {readonly type: 'mark'; readonly mark: Emphasis; readonly inside: readonly MarkNode[]}

// Of marks that end together, a link lies outside and strike-through inside.
const ORDER = ['link', ...EMPHASIS] as const
type Mark = (typeof ORDER)[number]

/**
 * Turns marks that may overlap into ones that lie within each other, the longest outside. An inline
 * object has no marks of its own; a mark goes on over it where it is on both sides.
 */
export function markTree(runs: readonly InlineRun[]): readonly MarkNode[] {
  return nodesOf(runs, 0, runs.length, new Set())
}

function nodesOf(
  runs: readonly InlineRun[],
  start: number,
  end: number,
  open: ReadonlySet<Mark>,
): readonly MarkNode[] {
  const nodes: MarkNode[] = []
  for (let index = start; index < end;) {
    const run = runs[index]
    const {mark, until} = longest(runs, index, end, open)
    if (mark === undefined || run === undefined || !isText(run)) {
      nodes.push({type: 'run', index})
      index += 1
      continue
    }
    const inside = nodesOf(runs, index, until, new Set([...open, mark]))
    if (mark !== 'link') nodes.push({type: 'mark', mark, inside})
    else if (run.link !== undefined) nodes.push({type: 'link', target: run.link, inside})
    index = until
  }
  return nodes
}

/** The mark over a run, not open yet, that reaches the farthest, and where it ends. */
function longest(
  runs: readonly InlineRun[],
  index: number,
  end: number,
  open: ReadonlySet<Mark>,
): {mark: Mark | undefined; until: number} {
  const run = runs[index]
  let mark: Mark | undefined
  let until = index
  if (!isText(run)) return {mark, until}
  for (const candidate of ORDER) {
    if (open.has(candidate) || !has(run, candidate)) continue
    const reach = reachOf(runs, index, end, candidate)
    if (reach > until) {
      mark = candidate
      until = reach
    }
  }
  return {mark, until}
}

function reachOf(runs: readonly InlineRun[], start: number, end: number, mark: Mark): number {
  const first = runs[start]
  let reach = start
  for (let index = start; index < end; index += 1) {
    const run = runs[index]
    if (!isText(run)) {
      // Footnotes and linked images are in brackets, which can't stand in those of a link.
      if (mark === 'link' && run?.markdown.startsWith('[')) break
    } else if (!has(run, mark) || !isText(first)) break
    else if (mark === 'link' && !sameLink(run.link, first.link)) break
    else reach = index + 1
  }
  return reach
}

function has({marks, link}: TextRun, mark: Mark): boolean {
  return mark === 'link' ? link !== undefined : marks.includes(mark)
}
