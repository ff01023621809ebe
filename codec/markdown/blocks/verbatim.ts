import {markdownIssues as issues} from '../../issues/markdownIssues.ts'
import type {RawMarkdownBlock} from '../blockTypes.ts'
import {withLineFeeds} from '../meaning.ts'
import type {ConstructReader} from '../readContext.ts'
import {createSourceLines} from '../sourceLines.ts'
import type {ConstructWriter} from '../writeContext.ts'

/** What no block can say: footnotes, formulas, and HTML, which is kept as text and never run. */
export const readVerbatim: ConstructReader = ({open, startLine}, context) => {
  if (open.type === 'footnote' || open.type === 'math') return open.type
  const html = open.content.trimStart()
  if (/^<\/?details(?=[\s>])/i.test(html)) {
    context.report(issues.detailsNotClosed(context.placeOf(startLine)))
  }
  return html.startsWith('<!--') ? 'comment' : 'html'
}

/** Markdown that was kept goes out as it is, without blank lines around it. */
export const writeVerbatim: ConstructWriter<RawMarkdownBlock> = ({markdown}) => {
  const lines = createSourceLines(withLineFeeds(markdown))
  return lines.slice(0, lines.count).text
}
