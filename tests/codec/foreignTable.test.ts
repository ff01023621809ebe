import {describe, expect, test} from 'vitest'
import {fixFile} from '../../codec/check/fixFile.ts'
import {checkFrontMatterTable} from '../../codec/frontMatter/checkTable.ts'
import type {FrontMatterField, FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {createFrontMatter, writeFrontMatter} from '../../codec/frontMatter/writeFrontMatter.ts'
import {editsOf} from './support/edits.ts'
import {readText} from './support/readText.ts'

/** Another garden: other keys, in other languages; other lists, choices, defaults, older keys. */
const table: FrontMatterTable = [
  {key: 'Titel', field: 'title', kind: 'string', group: 'content', required: true},
  {key: 'Erschienen am', field: 'day', kind: 'date', group: 'content', required: true},
  {key: '摘要', field: 'summary', kind: 'text', group: 'content'},
  {key: 'Quelle', field: 'source', kind: 'url', group: 'content'},
  {
    key: '标签',
    olderKeys: ['Stichwort', 'keywords'],
    field: 'topics',
    kind: 'references',
    to: ['tag', 'concept'],
    form: 'comma',
    group: 'taxonomy',
  },
  {key: 'Leute', field: 'who', kind: 'references', to: ['person'], form: 'list', group: 'names'},
  {key: 'Ort', field: 'place', kind: 'reference', to: ['area'], group: 'taxonomy'},
  {
    key: 'Stand',
    field: 'state',
    kind: 'choice',
    choices: ['Entwurf', 'fertig', '存档'],
    group: 'review',
    required: true,
    default: 'Entwurf',
  },
  {
    key: 'veröffentlicht',
    field: 'live',
    kind: 'boolean',
    group: 'site',
    required: true,
    default: false,
  },
]

const FILE = `---
Titel: Die Begegnung
Erschienen am: 1.2.2025
Erschienen am: 2025-02-01
摘要: 一次会晤
标签: 冷战、贸易
keywords: [Kanada]
Leute: [Carney, Xi]
Ort: “Gyeongju”
Stand: fertg
tags: [x]
---
`

test('it may be used', () => {
  expect(checkFrontMatterTable(table)).toEqual([])
})

test('reading', () => {
  expect(readText(FILE, table)).toEqual({
    fields: {
      title: 'Die Begegnung',
      day: '2025-02-01',
      summary: '一次会晤',
      topics: ['冷战', '贸易', 'Kanada'],
      who: ['Carney', 'Xi'],
      place: ['Gyeongju'],
      state: 'fertg',
    },
    unknownKeys: ['tags'],
    issues: [
      '1:1 missing-key veröffentlicht',
      '4:1 duplicate-key Erschienen am',
      '7:1 older-key keywords',
      '9:6 curly-quotes Ort',
      '10:8 unknown-choice Stand',
      '11:1 unknown-key tags',
    ],
  })
})

test('writing', () => {
  const edits = editsOf(table, {
    day: '2025-02-02',
    summary: '一次会晤\n以后',
    source: 'https://x.y/z',
    topics: ['冷战', '能源', 'Kanada', 'Ahorn'],
    who: ['Xi', 'Carney'],
    state: '存档',
    live: true,
  })
  expect(writeFrontMatter(FILE, table, edits)).toEqual({
    rawFrontMatter: `---
Titel: Die Begegnung
Erschienen am: 1.2.2025
Erschienen am: 2025-02-02
摘要: |-
  一次会晤
  以后
Quelle: https://x.y/z
标签: 冷战、能源
keywords: [Kanada, Ahorn]
Leute: [Xi, Carney]
Ort: “Gyeongju”
Stand: 存档
veröffentlicht: true
tags: [x]
---
`,
    issues: [],
  })
})

test('writing a new file', () => {
  const values = editsOf(table, {
    title: 'Neu',
    day: '2025-03-01',
    topics: ['a', 'b'],
    who: ['A', 'B'],
    live: false,
    state: 'Entwurf',
  })
  const {rawFrontMatter} = createFrontMatter(table, values)
  expect(rawFrontMatter).toBe(`---
Titel: Neu
Erschienen am: '2025-03-01'
标签: a, b
Leute:
- A
- B
Stand: Entwurf
veröffentlicht: false
---
`)
})

test('mending', () => {
  const {text, left} = fixFile(FILE, table)
  expect(text).toBe(
    FILE.replace('“Gyeongju”', 'Gyeongju').replace('fertg', 'fertig\nveröffentlicht: false'),
  )
  expect(left.map(({code}) => code)).toEqual(['duplicate-key', 'older-key', 'unknown-key'])
})

describe('a table that may not be used', () => {
  const row = {key: 'a', field: 'a', kind: 'string', group: 'content'} satisfies FrontMatterField
  // What a configuration in JavaScript may say.
  const wrong = (changes: object): FrontMatterTable => [Object.assign({}, row, changes)]
  test.each<[string, FrontMatterTable, string[]]>([
    ['nothing in it', [], ['empty-table']],
    ['no key', wrong({key: ''}), ['empty-name']],
    ['a key of two lines', wrong({key: 'a\nb'}), ['malformed-key']],
    ['an older key with spaces around it', wrong({olderKeys: [' a ']}), ['malformed-key']],
    ['the same key twice', [row, {...row, field: 'b'}], ['duplicate-key']],
    ['the same field twice', [row, {...row, key: 'b'}], ['duplicate-field']],
    ['a field that is made elsewhere', wrong({field: 'body'}), ['reserved-field']],
    ['no name of a field', wrong({field: '1a'}), ['malformed-field']],
    ['no such group', wrong({group: 'else'}), ['unknown-group']],
    ['no such kind', wrong({kind: 'number'}), ['unknown-kind']],
    ['a flag that is a text', wrong({kind: 'boolean', default: 'true'}), ['default-of-wrong-kind']],
    ['a day that is none', wrong({kind: 'date', default: 'today'}), ['default-no-day']],
    ['no choices', wrong({kind: 'choice', choices: []}), ['no-choices']],
    [
      'a default that nobody may choose',
      wrong({kind: 'choice', choices: ['x'], default: 'y'}),
      ['default-not-a-choice'],
    ],
    ['no target', wrong({kind: 'reference', to: []}), ['no-target']],
    ['no such target', wrong({kind: 'reference', to: ['post']}), ['unknown-target']],
    ['a target twice', wrong({kind: 'reference', to: ['tag', 'tag']}), ['duplicate-target']],
    ['no such form', wrong({kind: 'references', to: ['tag'], form: 'lines'}), ['unknown-form']],
  ])('%s', (_, table, codes) => {
    expect(checkFrontMatterTable(table).map(({code}) => code)).toEqual(codes)
  })
})
