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
  /** Addresses and inline objects of the block, which are written as they are. */
  readonly verbatim: readonly string[]
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

/** Brackets that an address or a label follows, or that name a link which the body defines. */
function opensLink(text: string, {labels}: Surroundings): (at: number) => boolean {
  let last = -1
  for (const {index} of text.matchAll(/\](?=[([\uE001])/g)) last = index
  if (labels.size === 0) return (at) => at < last
  return (at) => {
    if (at < last) return true
    const end = text.indexOf(']', at)
    return end !== -1 && labels.has(toLabel(text.slice(at + 1, end)))
  }
}

/** A label of a link as the parser compares it. */
function toLabel(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase()
}

function opensFormula(text: string, {verbatim}: Surroundings): (at: number) => boolean {
  const found =
    /\$\$|\$(?!\s)[^$\n]{1,400}(?<!\s)\$(?!\d)/.test(text) ||
    verbatim.some((written) => written.includes('$'))
  return () => found
}

function hasTwo(text: string, pattern: RegExp): boolean {
  const matches = text.matchAll(pattern)
  matches.next()
  return matches.next().done !== true
}
