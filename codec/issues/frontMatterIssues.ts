import type {LocalizedText} from '../frontMatter/table.ts'
import type {Place} from './issue.ts'
import {makeIssue} from './makeIssue.ts'

/** Why a value could not be written back. */
export type UnwrittenReason = 'value' | 'invalid-yaml' | 'braces' | 'alias'

const UNWRITTEN: Readonly<Record<UnwrittenReason, LocalizedText>> = {
  value: {
    'zh-Hans': '这个值写进 YAML 后读不回原样',
    'en-US': 'the value would not be the same once it is read back',
  },
  'invalid-yaml': {
    'zh-Hans': '这里的前言区不是合法的 YAML，请先改正',
    'en-US': 'the front matter is not valid YAML there; correct it first',
  },
  braces: {
    'zh-Hans': '前言区整个写在花括号里，请改成每行一个键',
    'en-US': 'the front matter stands in braces; write one key on a line instead',
  },
  alias: {
    'zh-Hans': '别的键用锚点（&、*）引用了它，请先改掉引用',
    'en-US': 'another key refers to it by an anchor (&, *); replace the reference first',
  },
}

/** What may be wrong with a front matter, as sentences; each function makes one issue. */
export const frontMatterIssues = {
  missing: (place: Place) =>
    makeIssue('front-matter-missing', 'warning', place, undefined, {
      'zh-Hans': '文件没有前言区：标题取自正文或文件名。请在开头加上两行 ---，中间写上各个键。',
      'en-US':
        'The file has no front matter: the title is taken from its text or its name. Add two lines of --- at the top with the keys between them.',
    }),
  notClosed: (place: Place) =>
    makeIssue('front-matter-not-closed', 'error', place, undefined, {
      'zh-Hans':
        '前言区没有结束：找不到第二行 ---，整个文件都当作正文。请在最后一个键后面补上 ---。',
      'en-US':
        'The front matter does not end: there is no second line of ---, so that the whole file is taken as text. Add --- after the last key.',
    }),
  invalidYaml: (place: Place, reason: string) =>
    makeIssue('yaml-invalid', 'error', place, undefined, {
      'zh-Hans': `前言区不是合法的 YAML（${reason}）。逐行读出了能读的键，原文保留不动。值里有冒号、井号或引号时，请用单引号括起整个值。`,
      'en-US': `The front matter is not valid YAML (${reason}). What could be made out line by line was read, and the file's own text is kept. Put single quotes around a value that holds a colon, a # or a quote.`,
    }),
  tab: (place: Place) =>
    makeIssue('yaml-tab', 'error', place, undefined, {
      'zh-Hans': 'YAML 不允许用制表符缩进。请把行首的制表符换成空格；这次逐行读出了能读的键。',
      'en-US':
        'YAML does not allow tabs as indentation. Replace the tabs at the start of the line by spaces; this time the keys were read line by line.',
    }),
  notAMap: (place: Place) =>
    makeIssue('yaml-not-a-map', 'error', place, undefined, {
      'zh-Hans': '前言区里应当是“键: 值”，现在不是。原文保留不动，没有读出任何键。',
      'en-US':
        'The front matter should consist of "key: value" lines. Its text is kept, but no key was read from it.',
    }),
  duplicateKey: (place: Place, key: string) =>
    makeIssue('duplicate-key', 'warning', place, key, {
      'zh-Hans': `键“${key}”写了不止一次，以最后一次为准。请删掉多余的。`,
      'en-US': `The key "${key}" stands there more than once; the last one counts. Remove the others.`,
    }),
  unknownKey: (place: Place, key: string) =>
    makeIssue('unknown-key', 'info', place, key, {
      'zh-Hans': `不认识的键“${key}”：原样保留在文件里，编辑台里看不到。`,
      'en-US': `The key "${key}" is not in the front-matter table: it stays in the file and does not show in the desk.`,
    }),
  olderKey: (place: Place, key: string, newer: string) =>
    makeIssue('older-key', 'info', place, key, {
      'zh-Hans': `“${key}”是“${newer}”的旧写法，照读不误。`,
      'en-US': `"${key}" is the older key for "${newer}"; it is read all the same.`,
    }),
  missingKey: (place: Place, key: string) =>
    makeIssue('missing-key', 'warning', place, key, {
      'zh-Hans': `缺少必填的键“${key}”，请补上。`,
      'en-US': `The key "${key}" is required and missing. Add it.`,
    }),
  wrongType: (place: Place, key: string, wanted: LocalizedText) =>
    makeIssue('wrong-type', 'warning', place, key, {
      'zh-Hans': `“${key}”应当是${wanted['zh-Hans']}。能读的已经读出，文件里的写法保留到有人改它为止。`,
      'en-US': `"${key}" should be ${wanted['en-US']}. What can be read of it was read; the file keeps what it says until somebody edits it.`,
    }),
  emptyValue: (place: Place, key: string, write: string) =>
    makeIssue('empty-value', 'warning', place, key, {
      'zh-Hans': `“${key}”是空值（null），当作没有填写。请写成 ${write}。`,
      'en-US': `"${key}" is null and counts as not filled in. Write ${write} instead.`,
    }),
  quotedList: (place: Place, key: string) =>
    makeIssue('quoted-list', 'warning', place, key, {
      'zh-Hans': `“${key}”的列表被引号括成了字符串，当作列表来读。请去掉引号。`,
      'en-US': `The list of "${key}" stands in quotes, which makes it text; it is read as a list. Remove the quotes.`,
    }),
  curlyQuotes: (place: Place, key: string, text: string) =>
    makeIssue('curly-quotes', 'warning', place, key, {
      'zh-Hans': `“${key}”的值带着弯引号，读作 ${text}。弯引号在 YAML 里是文字的一部分，请去掉。`,
      'en-US': `A value of "${key}" stands in curly quotes, which YAML takes as part of the text. It is read as ${text}. Remove the quotes.`,
    }),
  unknownChoice: (
    place: Place,
    key: string,
    text: string,
    nearest: string | undefined,
    choices: readonly string[],
  ) =>
    makeIssue('unknown-choice', 'error', place, key, {
      'zh-Hans': `“${key}”不能是“${text}”。${nearest === undefined ? `可用的值：${choices.join('、')}。` : `是不是想写 ${nearest}？`}`,
      'en-US': `"${key}" can't be "${text}". ${nearest === undefined ? `It is one of ${choices.join(', ')}.` : `Did you mean ${nearest}?`}`,
    }),
  malformedDate: (place: Place, key: string, text: string) =>
    makeIssue('malformed-date', 'error', place, key, {
      'zh-Hans': `“${key}”的值“${text}”不是日期。请写成 2025-11-01 这样的年-月-日。`,
      'en-US': `"${text}" is no date for "${key}". Write year-month-day, such as 2025-11-01.`,
    }),
  dateForm: (place: Place, key: string, text: string, day: string) =>
    makeIssue('date-form', 'warning', place, key, {
      'zh-Hans': `“${key}”的值“${text}”读作 ${day}。请写成这样的年-月-日，不带时间。`,
      'en-US': `"${text}" of "${key}" is read as ${day}. Write it that way, without a time.`,
    }),
  malformedUrl: (place: Place, key: string, text: string) =>
    makeIssue('malformed-url', 'warning', place, key, {
      'zh-Hans': `“${key}”的值“${text}”不是网址。请写以 http:// 或 https:// 开头的完整网址。`,
      'en-US': `"${text}" is no URL for "${key}". Write the whole address, starting with http:// or https://.`,
    }),
  duplicateName: (place: Place, key: string, name: string) =>
    makeIssue('duplicate-name', 'warning', place, key, {
      'zh-Hans': `“${key}”里的“${name}”重复了，只算一次。`,
      'en-US': `"${name}" stands in "${key}" twice and counts once.`,
    }),
  ambiguousName: (place: Place, key: string, name: string, count: number) =>
    makeIssue('ambiguous-name', 'warning', place, key, {
      'zh-Hans': `“${key}”里的“${name}”可能指 ${count} 个条目，取了其中第一个。请在编辑台里核对。`,
      'en-US': `"${name}" in "${key}" may mean ${count} entities; the first of them was taken. Check it in the desk.`,
    }),
  notWritten: (place: Place, key: string, reason: UnwrittenReason) =>
    makeIssue('not-written', 'error', place, key, {
      'zh-Hans': `“${key}”没有写进文件：${UNWRITTEN[reason]['zh-Hans']}。文件里的值没有变。`,
      'en-US': `"${key}" was not written to the file: ${UNWRITTEN[reason]['en-US']}. The file keeps the value that it had.`,
    }),
} as const
