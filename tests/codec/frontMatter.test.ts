import {describe, expect, test} from 'vitest'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {readText} from './support/readText.ts'

/** A file with the required keys and these lines. */
const file = (lines: string) => `---\ntitle: t\ndate: 2025-11-01\nstatus: draft\n${lines}\n---\n`
const REQUIRED = {title: 't', date: '2025-11-01', status: 'draft'}

describe('values', () => {
  test.each([
    ['a day in quotes', "date: '2025-11-02'", '2025-11-02'],
    ['a day without quotes', 'date: 2025-11-02', '2025-11-02'],
    ['a time late in the day far west', 'date: 2025-11-02T23:30:00-11:00', '2025-11-02'],
    ['a time early in the day far east', 'date: 2025-11-02 00:30:00 +14:00', '2025-11-02'],
    ['slashes', 'date: 2025/1/2', '2025-01-02'],
    ['a leap day', 'date: 2024-02-29', '2024-02-29'],
  ])('a day stays the day: %s', (_, line, date) => {
    expect(readText(`---\ntitle: t\nstatus: draft\n${line}\n---\n`)).toEqual({
      fields: {...REQUIRED, date},
      unknownKeys: [],
      issues: [],
    })
  })

  test.each(['2025-02-30', '2023-02-29', 'soon', '2025', '2025-13-01', '20250101'])(
    '%s is no day',
    (date) => {
      expect(readText(`---\ntitle: t\nstatus: draft\ndate: ${date}\n---\n`)).toEqual({
        fields: {title: 't', status: 'draft'},
        unknownKeys: [],
        issues: ['4:7 malformed-date date'],
      })
    },
  )

  test('text stays text, whatever YAML takes it for', () => {
    expect(readText(file('summary: 0123\ninsight: 1_000.50\nlayout: yes')).fields).toEqual({
      ...REQUIRED,
      summary: '0123',
      insight: '1_000.50',
      layout: 'yes',
    })
  })

  test('block scalars, flow lists, escapes and comments', () => {
    const lines = [
      'summary: >-',
      '  第一行',
      '  第二行',
      'insight: "a\\u4E2Db" # 注',
      'tags: [a, "b, c"]',
      'people: # 人',
      '  - Mark Carney # 总理',
    ]
    expect(readText(file(lines.join('\n')))).toEqual({
      fields: {
        ...REQUIRED,
        summary: '第一行 第二行',
        insight: 'a中b',
        tags: ['a', 'b, c'],
        people: ['Mark Carney'],
      },
      unknownKeys: [],
      issues: [],
    })
  })

  test('names in one string, and older keys', () => {
    const lines = [
      'speaker: 甲, 乙，丙、丁',
      'guest:',
      '- 戊',
      'companies:',
      '- tesla',
      'companies_orgs:',
      '- TED',
      'area: geo',
    ]
    expect(readText(file(lines.join('\n')))).toEqual({
      fields: {
        ...REQUIRED,
        speaker: ['甲', '乙', '丙', '丁'],
        guest: ['戊'],
        companies: ['TED', 'tesla'],
        area: ['geo'],
      },
      unknownKeys: [],
      issues: ['8:1 older-key companies'],
    })
  })
})

describe('what is wrong is read as well as it goes, and reported', () => {
  test('wrong types', () => {
    const lines = [
      "media_books: '[]'",
      'products_models: \'["a", b]\'',
      'people: Mark Carney',
      'tags: {a: b}',
      'guest: null',
      'insight:',
      'draft: yes',
      'layout: [x, y]',
      'series: [s, t]',
      'project: [[a], null, b]',
    ]
    expect(readText(file(lines.join('\n')))).toEqual({
      fields: {
        ...REQUIRED,
        products: ['a', 'b'],
        people: ['Mark Carney'],
        draft: true,
        layout: 'x, y',
        series: ['s'],
        project: ['b'],
      },
      unknownKeys: [],
      issues: [
        '5:14 quoted-list media_books',
        '6:18 quoted-list products_models',
        '7:9 wrong-type people',
        '8:7 wrong-type tags',
        '9:8 empty-value guest',
        '10:9 empty-value insight',
        '11:8 wrong-type draft',
        '12:9 wrong-type layout',
        '13:9 wrong-type series',
        '14:11 wrong-type project',
        '14:16 empty-value project',
      ],
    })
  })

  test('a misspelt status is kept until somebody changes it', () => {
    expect(readText('---\ntitle: t\ndate: 2025-11-01\nstatus: evengreen\n---\n')).toEqual({
      fields: {...REQUIRED, status: 'evengreen'},
      unknownKeys: [],
      issues: ['4:9 unknown-choice status'],
    })
  })

  test('curly quotes are no part of a name, but may be part of a title', () => {
    expect(
      readText(
        file('tags:\n- “geopolitics”\n- ‘a’\n- “a”和“b”\narea: “x”').replace(
          'title: t',
          'title: “沉默”',
        ),
      ),
    ).toEqual({
      fields: {
        ...REQUIRED,
        title: '“沉默”',
        tags: ['geopolitics', 'a', '“a”和“b”'],
        area: ['x'],
      },
      unknownKeys: [],
      issues: ['6:3 curly-quotes tags', '7:3 curly-quotes tags', '9:7 curly-quotes area'],
    })
  })

  test('duplicate and unknown keys, repeated names', () => {
    expect(readText(file('tags: [a, a]\nmood: x\ntags:\n- b\n- b'))).toEqual({
      fields: {...REQUIRED, tags: ['b']},
      unknownKeys: ['mood'],
      issues: ['6:1 unknown-key mood', '7:1 duplicate-key tags', '9:3 duplicate-name tags'],
    })
  })

  test('what is not YAML is read line by line', () => {
    const text =
      '---\ntitle: 修昔底德: 陷阱\ndate: 2025-11-01\nstatus: "draft"\ntags:\n- a\npeople: []\n---\n'
    expect(readText(text)).toEqual({
      fields: {...REQUIRED, title: '修昔底德: 陷阱', tags: ['a']},
      unknownKeys: [],
      issues: ['2:12 yaml-invalid'],
    })
  })

  test('tabs', () => {
    expect(readText(file('tags:\n\t- a\n\t- b'))).toEqual({
      fields: {...REQUIRED, tags: ['a', 'b']},
      unknownKeys: [],
      issues: ['6:1 yaml-tab'],
    })
  })

  test('no map, no front matter, no end', () => {
    expect(readText('---\n- a\n---\n').issues).toEqual(['2:1 yaml-not-a-map'])
    expect(readText('text').issues).toEqual(['1:1 front-matter-missing'])
    expect(readText('---\na: 1').issues).toEqual(['1:1 front-matter-not-closed'])
    expect(readText('---\n---\n').issues).toEqual([
      '1:1 missing-key title',
      '1:1 missing-key date',
      '1:1 missing-key status',
    ])
  })
})

test('Windows line ends and a byte order mark keep lines and columns', () => {
  expect(readText('\uFEFF---\r\ntitle: t\r\ndate: x\r\nstatus: draft\r\n---\r\n')).toEqual({
    fields: {title: 't', status: 'draft'},
    unknownKeys: [],
    issues: ['3:7 malformed-date date'],
  })
})

test('another garden brings another table', () => {
  const table: FrontMatterTable = [
    {key: 'Titel', field: 'title', kind: 'string', group: 'content', required: true},
    {key: 'Fertig', field: 'done', kind: 'boolean', group: 'site'},
    {key: 'Wer', field: 'who', kind: 'references', to: ['person'], form: 'list', group: 'names'},
  ]
  expect(readText('---\nTitel: x\nFertig: false\nWer: [A]\ntags: [b]\n---\n', table)).toEqual({
    fields: {title: 'x', done: false, who: ['A']},
    unknownKeys: ['tags'],
    issues: ['5:1 unknown-key tags'],
  })
})
