import type {Language} from '../words.ts'

/** Pages that stand where a preview can't. */
export type Notice = 'closed' | 'failed'

const TEXTS: Readonly<Record<Language, Readonly<Record<Notice, readonly [string, string]>>>> = {
  'zh-Hans': {
    closed: [
      '预览从编辑台打开',
      '这里显示草稿，只给已登录编辑台的人看。请在编辑台上方打开“预览”；如果它已经开着，按一下“重试”或刷新编辑台。',
    ],
    failed: ['这一页没有生成', '内容库没有回答，或页面出了错。改好以后，这里会自动再试。'],
  },
  'en-US': {
    closed: [
      'The preview opens in the Studio',
      'It shows drafts, to those who are signed in at the desk. Open Preview at the top of the Studio; if it is open, press Retry there or reload the Studio.',
    ],
    failed: [
      'This page was not made',
      'The lake did not answer, or the page has a fault. It is tried again as soon as something changes.',
    ],
  },
}

/** A page with a sentence, and below it what is known of the fault. */
export function noticePage(notice: Notice, language: Language, detail = ''): string {
  const [title, text] = TEXTS[language][notice]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/site.css">
</head>
<body>
<main id="main">
<h1>${title}</h1>
<p>${text}</p>
${detail === '' ? '' : `<pre>${escape(detail)}</pre>\n`}</main>
</body>
</html>
`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
