import type {LocalizedText} from '../frontMatter/table.ts'
import type {RawReason} from '../markdown/blockTypes.ts'
import type {Place} from './issue.ts'
import {makeIssue} from './makeIssue.ts'

const REASONS: Readonly<Record<RawReason, LocalizedText>> = {
  html: {'zh-Hans': 'HTML 不会运行', 'en-US': 'HTML is never run'},
  comment: {'zh-Hans': '这是注释', 'en-US': 'it is a comment'},
  footnote: {'zh-Hans': '这是脚注', 'en-US': 'it is a footnote'},
  math: {'zh-Hans': '这是公式', 'en-US': 'it is a formula'},
  definition: {'zh-Hans': '这是链接的定义', 'en-US': 'it defines links'},
  'quote-with-blocks': {
    'zh-Hans': '引用里套着别的块',
    'en-US': 'the quote holds other blocks',
  },
  'list-with-blocks': {
    'zh-Hans': '列表项里不止一段',
    'en-US': 'an item of the list holds more than a paragraph',
  },
  'details-with-blocks': {
    'zh-Hans': '折叠块里不只有文字',
    'en-US': 'the folded passage holds more than text',
  },
  'nested-too-deep': {'zh-Hans': '嵌套太深', 'en-US': 'it is nested too deep'},
  'not-read': {'zh-Hans': '无法读成块', 'en-US': 'it could not be read as blocks'},
}

/** What may be worth saying about a body, as sentences; each function makes one issue. */
export const markdownIssues = {
  keptVerbatim: (place: Place, reason: RawReason) =>
    makeIssue('kept-verbatim', 'info', place, undefined, {
      'zh-Hans': `这一段按 Markdown 原样保留（${REASONS[reason]['zh-Hans']}）。`,
      'en-US': `This passage is kept as Markdown: ${REASONS[reason]['en-US']}.`,
    }),
  detailsNotClosed: (place: Place) =>
    makeIssue('details-not-closed', 'warning', place, undefined, {
      'zh-Hans': '<details> 没有结束，或者结束标签写错了：请补上单独一行的 </details>。',
      'en-US': 'This <details> has no end: add a line with </details>, and check its spelling.',
    }),
  summaryMalformed: (place: Place) =>
    makeIssue('summary-malformed', 'warning', place, undefined, {
      'zh-Hans': '<summary> 没有用 </summary> 结束，已按整行读取。请改正结束标签。',
      'en-US': 'This <summary> does not end with </summary>; its line was taken. Correct the tag.',
    }),
  textAfterDetails: (place: Place) =>
    makeIssue('text-after-details', 'warning', place, undefined, {
      'zh-Hans':
        '</details> 的下一行就是正文：别的 Markdown 程序会把它当作 HTML，粗体和链接都不起作用。请空一行。',
      'en-US':
        'Text follows </details> without a blank line: other Markdown programs take it as HTML, without bold or links. Put an empty line between.',
    }),
  listStart: (place: Place, start: number) =>
    makeIssue('list-start', 'info', place, undefined, {
      'zh-Hans': `列表从 ${start} 开始编号，编辑台里显示为从 1 开始。`,
      'en-US': `This list starts at ${start}; the desk shows it from 1.`,
    }),
  tooDeep: (place: Place) =>
    makeIssue('body-too-deep', 'error', place, undefined, {
      'zh-Hans': '这一段嵌套得太深，没有读成块，按原样保留。',
      'en-US': 'This passage is nested too deep to be read; it is kept as it is.',
    }),
  emptyBlock: (place: Place) =>
    makeIssue('empty-block', 'info', place, undefined, {
      'zh-Hans': '一个空的块没有写进文件：Markdown 里没有空段落。',
      'en-US': 'An empty block was left out of the file: Markdown has no empty paragraphs.',
    }),
  listLevel: (place: Place) =>
    makeIssue('list-level', 'warning', place, undefined, {
      'zh-Hans': '列表项缩进过深：上一级没有列表项，已按能写的层级写出。请在编辑台里调整缩进。',
      'en-US':
        'This item is indented further than the list above it allows; it was written at the deepest level that works. Correct its indentation in the desk.',
    }),
  figureWithoutAddress: (place: Place) =>
    makeIssue('figure-without-address', 'error', place, undefined, {
      'zh-Hans': '图片没有地址，读者看不到它。请填写图片的网址或站内路径。',
      'en-US': 'An image has no address, so that readers will not see it. Give its URL or path.',
    }),
  unknownBlock: (place: Place, type: string) =>
    makeIssue('unknown-block', 'error', place, undefined, {
      'zh-Hans': `正文里有一个不认识的块（${type}），没有写进文件。`,
      'en-US': `A block of the body has a type that the file can't hold (${type}); it was left out.`,
    }),
  readsDifferently: (place: Place) =>
    makeIssue('reads-differently', 'warning', place, undefined, {
      'zh-Hans':
        '这一段写成 Markdown 以后，读回来和编辑台里的不完全一样。请核对这几行，或把它改写得简单些。',
      'en-US':
        'Read back from Markdown, this passage is not quite what it is in the desk. Check these lines, or put the passage more simply.',
    }),
} as const
