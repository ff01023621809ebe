import {markdownIssues as issues} from '../../issues/markdownIssues.ts'
import type {ConstructReader} from '../readContext.ts'

/** HTML that is no folded passage: kept as text, never run. */
export const readHtml: ConstructReader = ({open, startLine}, context) => {
  const html = open.content.trimStart()
  if (/^<\/?details(?=[\s>])/i.test(html)) {
    context.report(issues.detailsNotClosed(context.placeOf(startLine)))
  }
  return html.startsWith('<!--') ? 'comment' : 'html'
}
