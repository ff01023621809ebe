import {markdownIssues as issues} from '../../issues/markdownIssues.ts'
import {guessLanguage} from '../../text/guessLanguage.ts'
import type {OriginalTextBlock, TextBlock} from '../blockTypes.ts'
import type {ConstructReader} from '../readContext.ts'

const OPENING = /^\s*<details(?:\s[^>]*)?>/i
const CLOSING = /<\/details\s*>\s*$/i
// Closing tags that the garden's files have besides the right one.
const SUMMARY = /^\s*<summary(?:\s[^>]*)?>([\s\S]*?)<\/summary\s*>/i
const MALFORMED = /^\s*<summary(?:\s[^>]*)?>([^\n]*?)(?:<\/[a-z]*[>_]?)?[ \t]*(?:\n|$)/i

/**
 * A folded passage: its summary, its language by the script, and its text. A passage that holds
 * more than blocks of text (a table, code, another passage) has no home.
 */
export const readDetails: ConstructReader = ({open, startLine, endLine}, context) => {
  const inside = open.content.replace(OPENING, '').replace(CLOSING, '')
  const wellFormed = SUMMARY.exec(inside)
  const summaryLine = wellFormed ?? MALFORMED.exec(inside)
  if (wellFormed === null && summaryLine !== null) {
    context.report(issues.summaryMalformed(context.placeOf(startLine + 1)))
  }
  const summary = summaryLine?.[1]?.replace(/\s+/g, ' ').trim() ?? ''
  const rest = inside.slice(summaryLine?.[0].length ?? 0)
  const _key = context.keys(context.sourceOf(startLine, endLine))
  const line = startLine + linesBefore(open.content, rest)
  const content = context.readInside(rest, line, _key)
  if (content === undefined || /<[a-z/!]/i.test(summary)) return 'details-with-blocks'
  const language = guessLanguage(content.map(textOf).join('\n'))
  const block: OriginalTextBlock = {
    _type: 'originalText',
    _key,
    ...(summary === '' ? {} : {summary}),
    ...(language === undefined ? {} : {language}),
    content,
  }
  return [{block, startLine, endLine}]
}

function textOf({children}: TextBlock): string {
  return children.map((child) => (child._type === 'span' ? child.text : '')).join('')
}

/** Lines of the passage that stand before its text. */
function linesBefore(whole: string, rest: string): number {
  const before = whole.slice(0, whole.lastIndexOf(rest))
  return before.split('\n').length - 1
}
