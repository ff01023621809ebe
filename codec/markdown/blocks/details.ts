import {markdownIssues as issues} from '../../issues/markdownIssues.ts'
import type {OriginalTextBlock, TextBlock} from '../blockTypes.ts'
import {escapeHtml, textOfHtml} from '../html.ts'
import {inlineRuns, isText} from '../inline/inlineRuns.ts'
import {guessLanguageOf, languageOf, oneLine} from '../meaning.ts'
import type {ConstructReader} from '../readContext.ts'
import type {ConstructWriter} from '../writeContext.ts'

const OPENING = /^\s*<details(?:\s[^>]*)?>/i
const CLOSING = /<\/details\s*>\s*$/i
const LANGUAGE = /\slang\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
// Closing tags that the garden's files have besides the right one.
const SUMMARY = /^\s*<summary(?:\s[^>]*)?>([\s\S]*?)<\/summary\s*>/i
const MALFORMED = /^\s*<summary(?:\s[^>]*)?>([^\n]*?)(?:<\/[a-z]*[>_]?)?[ \t]*(?:\n|$)/i

/**
 * A folded passage: its summary, its text, and its language by `lang` or else by the script. A
 * passage that holds more than blocks of text (a table, code, another passage) has no home.
 */
export const readDetails: ConstructReader = ({open, startLine, endLine}, context) => {
  const {content: source} = open
  const opening = OPENING.exec(source)?.[0] ?? ''
  const inside = withoutClosing(source.slice(opening.length))
  const wellFormed = SUMMARY.exec(inside)
  const summaryLine = wellFormed ?? MALFORMED.exec(inside)
  if (wellFormed === null && summaryLine !== null) {
    context.report(issues.summaryMalformed(context.placeOf(startLine + 1)))
  }
  const head = summaryLine?.[0] ?? ''
  const _key = context.keys(context.sourceOf(startLine, endLine))
  const line = startLine + lineFeedsIn(opening) + lineFeedsIn(head)
  const content = context.readInside(inside.slice(head.length), line, _key)
  const summary = textOfHtml(summaryLine?.[1] ?? '')
  if (content === undefined || summary === undefined) return 'details-with-blocks'
  const language = languageIn(opening) ?? guessLanguageOf(content)
  const block: OriginalTextBlock = {
    _type: 'originalText',
    _key,
    ...(summary === '' ? {} : {summary}),
    ...(language === undefined ? {} : {language}),
    content,
  }
  return [{block, startLine, endLine}]
}

/**
 * Writes a folded passage with the tags that it had, or that others have in its file. Where those
 * keep text in `<p>`, plain text goes there, and anything else between blank lines as Markdown.
 */
export const writeDetails: ConstructWriter<OriginalTextBlock> = (block, context) => {
  const former = context.former ?? ''
  const summary = oneLine(block.summary ?? '')
  const head = [withLanguage(OPENING.exec(former)?.[0].trim() ?? '<details>', block)]
  if (summary !== '') {
    const tag = /<summary(?:\s[^>]*)?>/i.exec(former)?.[0] ?? '<summary>'
    head.push(`${tag}${escapeHtml(summary)}</summary>`)
  }
  const tag = /<p(?:\s[^>]*)?>/i.exec(former)?.[0]
  const paragraphs = tag === undefined ? undefined : literalParagraphs(block.content)
  if (paragraphs !== undefined) {
    const body = paragraphs.map((paragraph) => `${tag}${paragraph}</p>`)
    return [...head, ...body, '</details>'].join('\n')
  }
  const inside = context.inside(block.content)
  return [...head, ...(inside === '' ? [] : ['', inside, '']), '</details>'].join('\n')
}

/** Nearly all passages end with the very tag. */
function withoutClosing(source: string): string {
  return source.endsWith('</details>')
    ? source.slice(0, -'</details>'.length)
    : source.replace(CLOSING, '')
}

function languageIn(opening: string): string | undefined {
  const match = LANGUAGE.exec(opening)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

/** The opening tag, with the language where the script does not tell it. */
function withLanguage(tag: string, block: OriginalTextBlock): string {
  const language = languageOf(block)
  if (languageIn(tag) === language) return tag
  const bare = tag.replace(LANGUAGE, '')
  if (language === (guessLanguageOf(block.content) ?? '')) return bare
  return bare.replace(/>$/, ` lang="${language.replaceAll(/["<>&\s]/g, '')}">`)
}

/** Paragraphs as HTML; undefined where something needs Markdown. */
function literalParagraphs(content: readonly TextBlock[]): string[] | undefined {
  const paragraphs: string[] = []
  for (const block of content) {
    if (block.style !== 'normal' || block.listItem !== undefined) return undefined
    let html = ''
    for (const run of inlineRuns(block)) {
      if (isText(run)) {
        if (run.marks.length > 0 || run.link !== undefined) return undefined
        html += escapeHtml(run.text).replaceAll('\n', '<br>')
      } else {
        if (!/^<\/?[A-Za-z]/.test(run.markdown)) return undefined
        html += run.markdown
      }
    }
    if (html !== '') paragraphs.push(html)
  }
  return paragraphs
}

function lineFeedsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
