import {ENTITY, TAG_START} from '../html.ts'

/** Stands for whatever Markdown is written between two runs of text. */
export const BOUNDARY = '\uE000'
/** The same where it is the bracket of a link. */
export const BRACKET = '\uE001'

/** A sign that would be read as something that the block does not say. */
export interface Unsafe {
  /** Matches the sign alone; what it depends on is in lookarounds. */
  readonly pattern: RegExp
  /** What is written for it, where that is not the sign behind a backslash. */
  readonly as?: string
  /** Where it is unsafe, if not in all text. */
  readonly where?: 'paragraph' | 'link'
  /** Whether it is so in this text: asked once for a text, and then for each place. */
  readonly only?: (text: string, surroundings: Surroundings) => (at: number) => boolean
  readonly reason: string
}

export interface Surroundings {
  /** Labels of the links that the body defines, in the form that the parser compares. */
  readonly labels: ReadonlySet<string>
  /** The block with addresses and inline objects, much as it will be written. */
  readonly surface: string
  readonly objects: ReadonlySet<string>
}

/**
 * What is escaped, and why. Patterns see the text of a whole block, line breaks as `\n`. All else
 * stays as it was typed, so that most texts are written as they are.
 */
export const unsafe: readonly Unsafe[] = [
  {
    pattern: /\\(?=[!-/:-@[-`{-~\uE000\uE001\n]|$)/g,
    reason: 'escapes the next sign, or the line end',
  },
  {pattern: /`/g, reason: 'code'},
  {pattern: /(?<![ \t])\*|\*(?![ \t])/g, reason: 'emphasis, unless spaces are on both sides'},
  {
    pattern:
      /(?<![\p{L}\p{N} \t])_|_(?![\p{L}\p{N} \t])|(?<=[\p{L}\p{N}])_(?=[ \t])|(?<=[ \t])_(?=[\p{L}\p{N}])/gu,
    reason: 'emphasis, unless it is within a word or spaces are on both sides',
  },
  {pattern: /~(?=[~\uE000\uE001])|(?<=[~\uE000\uE001])~/g, reason: 'strikes out'},
  {
    pattern: /(?<!~)~(?!~)/g,
    only: (text) => () => hasTwo(text, /(?<!~)~(?!~)/g),
    reason: 'strikes out where one tilde is enough, as on GitHub, and another one stands',
  },
  {pattern: TAG_START, as: '&lt;', reason: 'HTML, or an address'},
  {pattern: ENTITY, reason: 'an entity'},
  {pattern: /!(?=\uE001)/g, reason: 'makes an image of the link behind it'},
  {pattern: /\[(?=\^[^\]\s]{1,999}\])/g, reason: 'the mark of a footnote'},
  {pattern: /\[/g, only: opensLink, reason: 'the words of a link'},
  {pattern: /[[\]]/g, where: 'link', reason: 'ends the words of the link that it stands in'},
  {pattern: /\$/g, only: opensFormula, reason: 'a formula'},
  {pattern: /(?<=^|\n)#(?=#{0,5}(?:[ \t\n]|$))/g, where: 'paragraph', reason: 'a heading'},
  {pattern: /(?<=^|\n)>/g, where: 'paragraph', reason: 'a quote'},
  {pattern: /(?<=^|\n)[-+](?=[ \t\n]|$)/g, where: 'paragraph', reason: 'the item of a list'},
  {
    pattern: /(?<=(?:^|\n)\d{1,9})[.)](?=[ \t\n]|$)/g,
    where: 'paragraph',
    reason: 'the item of a numbered list, a year among them',
  },
  {
    pattern: /(?<=^|\n)-(?=[ \t]*-[ \t]*-[- \t]*(?:\n|$))/g,
    where: 'paragraph',
    reason: 'a divider',
  },
  {
    pattern: /(?<=\n)(?:=(?==*[ \t]*(?:\n|$))|-(?=-*[ \t]*(?:\n|$)))/g,
    where: 'paragraph',
    reason: 'underlines a heading',
  },
  {
    pattern: /(?<=\n)[|:-](?=[|: \t-]*(?:\n|$))/g,
    where: 'paragraph',
    reason: 'makes a table of the line above',
  },
  {
    pattern: /(?<=^|\n)\[(?=[^\]]{1,999}\]:)/g,
    where: 'paragraph',
    reason: 'the definition of a link or a footnote',
  },
  {
    pattern: /(?<=(?:^|\n)\uE001\uE000):/g,
    where: 'paragraph',
    reason: 'makes a definition of the mark of a footnote before it',
  },
]

/**
 * Brackets that an address follows, or that name a link which the body defines. As in a parser, a
 * closing bracket ends the innermost open one; once that is escaped, it would end the one around it.
 */
function opensLink(text: string, {labels}: Surroundings): (at: number) => boolean {
  const found = new Set<number>()
  let open: number[] = []
  for (const {index, 0: sign} of text.matchAll(/[[\]]/g)) {
    if (sign === '[') open.push(index)
    else if (endsLink(text, open.at(-1), index, labels)) {
      for (const at of open) found.add(at)
      open = []
    } else open.pop()
  }
  return (at) => found.has(at)
}

function endsLink(
  text: string,
  start: number | undefined,
  end: number,
  labels: ReadonlySet<string>,
): boolean {
  const next = text.charAt(end + 1)
  if (next === '(') return true
  if (labels.size === 0 || start === undefined) return false
  return next === '[' || next === BRACKET || labels.has(toLabel(text.slice(start + 1, end)))
}

/** A label of a link as the parser compares it. */
function toLabel(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** Where the reader would find a formula that is none of the block's own. */
function opensFormula(text: string, {surface, objects}: Surroundings): (at: number) => boolean {
  const formulas = surface.match(FORMULAS) ?? []
  const found = text.includes('$$') || formulas.some((formula) => !objects.has(formula))
  return () => found
}

const FORMULAS = /\$\$[^$\n]{1,400}\$\$|\$(?![\s$])[^$\n]{1,400}(?<!\s)\$(?![\d$])/g

function hasTwo(text: string, pattern: RegExp): boolean {
  const matches = text.matchAll(pattern)
  matches.next()
  return matches.next().done !== true
}
