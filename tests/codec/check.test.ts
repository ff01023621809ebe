import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkFile} from '../../codec/check/checkFile.ts'
import {fixFile} from '../../codec/check/fixFile.ts'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from './support/corpus.ts'
import {blocksMissing, brokenBlocks, hardBlocks, rawOf} from './support/hardFrontMatter.ts'
import {readText} from './support/readText.ts'

const file = (lines: readonly string[]) => ['---', ...lines, '---', '', '正文', ''].join('\n')

/** The lines after mending, and in short what was mended and what is left. */
function fix(lines: readonly string[], table?: FrontMatterTable) {
  const {text, fixed, left} = fixFile(file(lines), table)
  expect(text.endsWith('\n---\n\n正文\n')).toBe(true)
  return {
    lines: text.split('\n').slice(1, -4),
    fixed: fixed.map(({line, code}) => `${line} ${code}`),
    left: left.map(({line, code}) => `${line} ${code}`),
  }
}

const many = (line: (n: string) => string) => Array.from({length: 5000}, (_, n) => line(`n${n}`))

const REQUIRED = ['title: t', 'date: 2025-11-01', 'status: draft']

describe('what can be mended without asking', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'the same name',
      ['tags:', '- a', '# c', '- a'],
      ['tags:', '- a', '# c'],
      ['8 duplicate-name'],
    ],
    [
      'curly quotes',
      ['tags: # c', '- “geopolitics” # d', "- '“a: b”'", 'area: ‘x’'],
      ['tags: # c', '- geopolitics # d', "- 'a: b'", 'area: x'],
      ['6 curly-quotes', '7 curly-quotes', '8 curly-quotes'],
    ],
    ['curly quotes in brackets', ['tags: [“a”, b]'], ['tags: [a, b]'], ['5 curly-quotes']],
    ["'[]'", ["media_books: '[]' # c"], ['media_books: [] # c'], ['5 quoted-list']],
    ['names in quotes', ['tags: \'["a b", c]\''], ['tags: [a b, c]'], ['5 quoted-list']],
    ['one name for a list', ['tags: a # c'], ['tags: # c', '- a'], ['5 wrong-type']],
    [
      'flags as text',
      ["draft: 'true' # c", 'exclude: No'],
      ['draft: true # c', 'exclude: false'],
      ['5 wrong-type', '6 wrong-type'],
    ],
    [
      'nothing',
      ['guest: null # c', 'tags:', 'insight: ~'],
      ["guest: '' # c", 'tags: []', "insight: ''"],
      ['5 empty-value', '6 empty-value', '7 empty-value'],
    ],
    [
      'the same key',
      ['tags:', '- a', 'mood: x', 'mood: x # c', 'tags: [a]'],
      ['tags:', '- a', 'mood: x'],
      ['8 duplicate-key', '9 duplicate-key'],
    ],
    ['an unquoted colon', ['summary: a: b # c'], ["summary: 'a: b' # c"], ['5 yaml-invalid']],
    [
      'an unquoted sign',
      ['summary: @a', 'insight: %b'],
      ["summary: '@a'", "insight: '%b'"],
      ['5 yaml-invalid'],
    ],
    [
      'tabs',
      ['tags:', '\t- a', '\t- “b”'],
      ['tags:', '  - a', '  - b'],
      ['6 yaml-tab', '7 curly-quotes'],
    ],
  ])('%s', (_, lines, mended, fixed) => {
    const result = fix([...REQUIRED, ...lines])
    expect(result.lines).toEqual([...REQUIRED, ...mended])
    expect(result.fixed).toEqual(fixed)
    expect(result.left.filter((left) => !left.endsWith('unknown-key'))).toEqual([])
  })

  test.each([
    ['status: evengreen # c', 'status: evergreen # c', ['4 unknown-choice']],
    ["status: 'Evergreen'", "status: 'evergreen'", ['4 unknown-choice']],
    ['status: “darft”', 'status: draft', ['4 curly-quotes', '4 unknown-choice']],
  ])('a slip: %s', (line, mended, fixed) => {
    const lines = ['title: t', "date: '2025-11-01'"]
    expect(fix([...lines, line])).toEqual({lines: [...lines, mended], fixed, left: []})
  })

  test.each([
    ['2025/1/2', '2025-01-02', 'date-form'],
    ["'2025年1月2日'", "'2025-01-02'", 'date-form'],
    ['2025-01-02T00:00:00.000Z', '2025-01-02', 'date-form'],
    ['20250102', '2025-01-02', 'malformed-date'],
    ['２０２５-０１-０２', '2025-01-02', 'malformed-date'],
    ['Jan. 2, 2025', '2025-01-02', 'malformed-date'],
    ['"2 January 2025"', '"2025-01-02"', 'malformed-date'],
  ])('a day: %s', (before, after, code) => {
    const lines = ['title: t', 'status: draft']
    expect(fix([...lines, `date: ${before} # c`])).toEqual({
      lines: [...lines, `date: ${after} # c`],
      fixed: [`4 ${code}`],
      left: [],
    })
  })

  test('a key that is missing, where the table knows a default', () => {
    expect(fix(['title: t', 'tags: []'])).toEqual({
      lines: ['title: t', 'tags: []', 'status: inbox'],
      fixed: ['1 missing-key'],
      left: ['1 missing-key'],
    })
  })
})

describe('what is left to a person', () => {
  test.each<[string, string[], string[]]>([
    ['another value once more', ['area: x', 'area: y'], ['6 duplicate-key']],
    ['text that may be one name or several', ['tags: a, b'], ['5 wrong-type']],
    ['no flag', ['draft: maybe'], ['5 wrong-type']],
    ['a flag that says nothing', ['draft: null'], ['5 empty-value']],
    ['quotes that do not end', ['summary: "a', 'area: x'], ['6 yaml-invalid']],
    ['lines below', ['summary: a: b', '  c'], ['5 yaml-invalid']],
    ['tabs in a text', ['summary: |', '\ta'], ['6 yaml-tab']],
    ['an address', ['source: x.y'], ['5 malformed-url']],
  ])('%s', (_, lines, left) => {
    const all = [...REQUIRED, ...lines]
    expect(fix(all)).toEqual({lines: all, fixed: [], left})
  })

  test.each([
    ['status: done', '4 unknown-choice'],
    ['status: dr', '4 unknown-choice'],
    ['date: 1/2/2025', '4 malformed-date'],
    ['date: 2025-01-02T23:30:00-11:00', '4 date-form'],
    ['date: soon', '4 malformed-date'],
  ])('%s', (line, left) => {
    const required = REQUIRED.filter((other) => other.slice(0, 4) !== line.slice(0, 4))
    const lines = [...required, line]
    expect(fix(lines)).toEqual({lines, fixed: [], left: [left]})
  })
})

test('each issue says what, where, and how to mend it', () => {
  const text = '\uFEFF---\r\ntitle: t\r\ndate: 2025/11/1\r\nstatus: evengreen\r\n---\r\n'
  const at = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length})
  expect(checkFile(text)).toEqual({
    issues: [
      {
        code: 'date-form',
        severity: 'warning',
        key: 'date',
        line: 3,
        column: 7,
        message: {
          'zh-Hans': '“date”的值“2025/11/1”读作 2025-11-01。请写成这样的年-月-日，不带时间。',
          'en-US':
            '"2025/11/1" of "date" is read as 2025-11-01. Write it that way, without a time.',
        },
        fix: [{...at('2025/11/1'), text: '2025-11-01'}],
      },
      {
        code: 'unknown-choice',
        severity: 'error',
        key: 'status',
        line: 4,
        column: 9,
        message: {
          'zh-Hans': '“status”不能是“evengreen”。是不是想写 evergreen？',
          'en-US': '"status" can\'t be "evengreen". Did you mean evergreen?',
        },
        fix: [{...at('evengreen'), text: 'evergreen'}],
      },
    ],
  })
})

describe('mending', () => {
  test.each([
    [
      '5,000 names in curly quotes',
      ['tags:', ...many((n) => `- “${n}”`)],
      ['tags:', ...many((n) => `- ${n}`)],
    ],
    ['5,000 times the same name', ['tags:', ...many(() => '- a')], ['tags:', '- a']],
    ['5,000 times the same key', many(() => 'mood: x'), ['mood: x']],
    ['5,000 unquoted colons', many((n) => `k${n}: a: b`), many((n) => `k${n}: 'a: b'`)],
  ])('%s', (_, lines, mended) => {
    expect(fix([...REQUIRED, ...lines]).lines).toEqual([...REQUIRED, ...mended])
  })

  test('changes no value but those that it is meant to, and is done after one run', () => {
    const mendsValue = new Set(['status', 'date'])
    let mended = 0
    fc.assert(
      fc.property(
        fc.oneof(hardBlocks, brokenBlocks),
        fc.constantFrom('\n', '\r\n'),
        (blocks, lineEnd) => {
          const raw = rawOf(blocks, lineEnd)
          const {text, fixed, left} = fixFile(raw)
          const keys = fixed.map(({key}) => key)
          expect(fixFile(text)).toEqual({text, fixed: [], left})
          if (fixed.length === 0) expect(text).toBe(raw)
          else mended += 1
          // What did not parse is mended where it stands, whatever key that is.
          if (fixed.every(({code}) => !code.startsWith('yaml-'))) {
            const touched = keys.flatMap((key) => key ?? [])
            expect(blocksMissing(blocks, touched, text.split(lineEnd))).toEqual([])
          }
          for (const [name, value] of Object.entries(readText(raw).fields)) {
            if (!mendsValue.has(name))
              expect([name, readText(text).fields[name]]).toEqual([name, value])
          }
        },
      ),
      {numRuns: 2000},
    )
    expect(mended).toBeGreaterThan(500)
  })

  test.skipIf(!hasCorpus)(
    `leaves real posts with what only a person can mend${withoutCorpus}`,
    () => {
      for (const {path, text} of corpusFiles()) {
        const mended = fixFile(text)
        expect([path, fixFile(mended.text)]).toEqual([path, {...mended, fixed: []}])
        expect([path, readText(mended.text).fields]).toEqual([
          path,
          {
            ...(mended.fixed.some(({key}) => key === 'status') ? {status: 'inbox'} : {}),
            ...readText(text).fields,
          },
        ])
        const codes = mended.left.map(({code}) => code)
        expect([
          path,
          codes.filter((code) => !['older-key', 'duplicate-name'].includes(code)),
        ]).toEqual([path, []])
      }
    },
  )
})
