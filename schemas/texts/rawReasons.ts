import type {DeskLanguage, LocalizedText} from '../../codec/frontMatter/table.ts'
import type {RawReason} from '../../codec/markdown/blockTypes.ts'
import {both} from '../desk.ts'

/** Why the codec kept a passage as Markdown. */
export const rawReasonTexts: Readonly<Record<RawReason, LocalizedText>> = {
  html: both('HTML 片段', 'HTML'),
  comment: both('注释', 'A comment'),
  footnote: both('脚注', 'A footnote'),
  math: both('数学公式', 'A formula'),
  definition: both('链接定义', 'A link definition'),
  'quote-with-blocks': both('引用里有列表、标题等', 'A quote with lists or headings in it'),
  'list-with-blocks': both('列表项里有多个段落等', 'A list item with several blocks'),
  'details-with-blocks': both('折叠块里有表格、图片等', 'A folded passage with tables or images'),
  'nested-too-deep': both('嵌套太深', 'Nested too deep'),
  'not-read': both('没有读懂', 'Not understood'),
}

/** A reason in the desk's language; one that the desk does not know stays as it is. */
export function rawReasonTitle(
  reason: string | undefined,
  language: DeskLanguage,
): string | undefined {
  const known = Object.entries(rawReasonTexts).find(([name]) => name === reason)
  return known ? known[1][language] : reason
}
