import type {TextPlace} from '../writeContext.ts'
import {isAutolink, writeTarget} from './addresses.ts'
import {escapeRuns} from './escapeRuns.ts'
import {canClose, canOpen, firstLetter, lastLetter} from './flanking.ts'
import {isText, type Emphasis, type InlineRun} from './inlineRuns.ts'
import {markTree, type MarkNode} from './markTree.ts'
import {TAGS} from './tagPairs.ts'

/**
 * How emphasis is written: with signs wherever they work by the letters beside them; with tags where
 * it lies within other emphasis; with tags throughout.
 */
export const EMPHASIS_FORMS = ['signs', 'tags within', 'tags'] as const
export type EmphasisForm = (typeof EMPHASIS_FORMS)[number]

const SIGNS: Readonly<Record<Emphasis, string>> = {strong: '**', em: '*', 'strike-through': '~~'}

/** The text of a block as Markdown. */
export function writeInline(
  runs: readonly InlineRun[],
  place: TextPlace,
  labels: ReadonlySet<string>,
  form: EmphasisForm,
): string {
  const texts = escapeRuns(runs, place, labels)
  const line: Line = {runs, texts, place, form, written: [], before: '', closed: ''}
  writeNodes(line, markTree(runs), {after: '', within: false})
  return line.written.join('')
}

interface Line {
  readonly runs: readonly InlineRun[]
  readonly texts: readonly string[]
  readonly place: TextPlace
  readonly form: EmphasisForm
  readonly written: string[]
  /** The last letter that was written. */
  before: string
  /** The sign that was written last, if it closed emphasis: another one would melt into it. */
  closed: string
}

interface Around {
  /** The letter that follows. */
  readonly after: string
  /** Emphasis lies around it. */
  readonly within: boolean
}

function put(line: Line, text: string, closed = ''): void {
  if (text === '') return
  line.written.push(text)
  line.before = lastLetter(text)
  line.closed = closed
}

function writeNodes(line: Line, nodes: readonly MarkNode[], around: Around): void {
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
    const after =
      next === undefined ? around.after : next.type === 'run' ? firstOf(line, next) : '*'
    writeNode(line, node, {...around, after})
  }
}

function writeNode(line: Line, node: MarkNode, around: Around): void {
  if (node.type === 'run') writeRun(line, node.index)
  else if (node.type === 'link') writeLink(line, node, around)
  else writeMark(line, node, around)
}

function writeRun(line: Line, index: number): void {
  const run = line.runs[index]
  if (run === undefined) return
  if (!isText(run)) put(line, run.markdown)
  else if (run.marks.includes('code')) put(line, codeSpan(run.text))
  else {
    const isBreakBeforeObject = run.text.endsWith('\n') && !isText(line.runs[index + 1])
    const text = line.texts[index] ?? ''
    // What an object starts with may start a block as well, and a heading has no second line.
    const broken =
      line.place === 'paragraph'
        ? (isBreakBeforeObject ? text.replace(/\n$/, '<br>') : text).replaceAll('\n', '\\\n')
        : text.replaceAll('\n', line.place === 'label' ? ' ' : '<br>')
    put(line, broken)
  }
}

function writeLink(
  line: Line,
  {target, inside}: MarkNode & {type: 'link'},
  {within}: Around,
): void {
  const [only] = inside
  const run = inside.length === 1 && only?.type === 'run' ? line.runs[only.index] : undefined
  if (isText(run) && !run.marks.includes('code') && isAutolink(run.text, target)) {
    return put(line, `<${run.text}>`)
  }
  put(line, '[')
  writeNodes(line, inside, {after: ']', within})
  put(line, `]${writeTarget(target)}`)
}

function writeMark(line: Line, {mark, inside}: MarkNode & {type: 'mark'}, around: Around): void {
  const sign = signFor(line, mark, inside, around)
  const tag = TAGS[mark]
  put(line, sign ?? `<${tag}>`)
  writeNodes(line, inside, {after: sign ?? '<', within: true})
  put(line, sign ?? `</${tag}>`, sign?.charAt(0))
}

/** The sign for a mark; undefined where a parser would not take it for one. */
function signFor(
  line: Line,
  mark: Emphasis,
  inside: readonly MarkNode[],
  {after, within}: Around,
): string | undefined {
  if (line.form === 'tags' || (within && line.form === 'tags within')) return undefined
  const sign = SIGNS[mark]
  if (line.closed === sign.charAt(0)) return undefined
  const fits =
    canOpen(line.before, firstOf(line, inside[0])) && canClose(lastOf(line, inside.at(-1)), after)
  return fits ? sign : undefined
}

/**
 * The first letter that a node is written with. Stars within stars are one run of them, of which
 * the letter behind them all counts; for other signs, one stands for all.
 */
function firstOf(line: Line, node: MarkNode | undefined): string {
  if (node?.type === 'mark' && node.mark !== 'strike-through') return firstOf(line, node.inside[0])
  return node?.type === 'run' ? firstLetter(writtenText(line, node.index)) : '~'
}

function lastOf(line: Line, node: MarkNode | undefined): string {
  if (node?.type === 'mark' && node.mark !== 'strike-through') {
    return lastOf(line, node.inside.at(-1))
  }
  return node?.type === 'run' ? lastLetter(writtenText(line, node.index)) : '~'
}

/** The text of a run as it is written; a sign for what is no text. */
function writtenText(line: Line, index: number): string {
  return isProse(line.runs[index]) ? (line.texts[index] ?? '') : '`'
}

function isProse(run: InlineRun | undefined): boolean {
  return isText(run) && !run.marks.includes('code')
}

/** Code between more backticks than stand in it. */
function codeSpan(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  // One space is taken from each end where both have one.
  const padded = /^`|`$/.test(text) || (/^ .* $/s.test(text) && text.trim() !== '')
  return padded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}
