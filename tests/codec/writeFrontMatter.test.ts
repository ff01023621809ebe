import {describe, expect, test} from 'vitest'
import {createFrontMatter, writeFrontMatter} from '../../codec/frontMatter/writeFrontMatter.ts'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {editsOf, type FieldValues} from './support/edits.ts'

const table = defaultFrontMatterTable

/** The lines between the fences after an edit; issues stand behind them. */
function write(lines: readonly string[], values: FieldValues): readonly string[] {
  const raw = `---\n${lines.map((line) => `${line}\n`).join('')}---\n`
  const {rawFrontMatter, issues} = writeFrontMatter(raw, table, editsOf(table, values))
  const written = rawFrontMatter.split('\n').slice(1, -2)
  return [...written, ...issues.map(({code, key, line}) => `${line} ${code} ${key}`)]
}

describe('one value', () => {
  test.each<[string, string[], FieldValues, string[]]>([
    ['plain', ['title: a # c', 'mood: x'], {title: 'b c'}, ['title: b c # c', 'mood: x']],
    ['plain that needs quotes', ['title: a'], {title: 'b: c'}, ["title: 'b: c'"]],
    ['a number', ['title: a'], {title: '0123'}, ["title: '0123'"]],
    ['what older YAML takes for a flag', ['title: a'], {title: 'No'}, ["title: 'No'"]],
    ['in single quotes', ["title:  'a'  # c"], {title: "it's"}, ["title:  'it''s'  # c"]],
    ['in double quotes', ['title: "a"'], {title: 'b "c"'}, ['title: "b \\"c\\""']],
    ['control characters', ["title: 'a'"], {title: 'a\u0007b'}, ['title: "a\\u0007b"']],
    ['a day in quotes', ["date: '2025-11-01'"], {date: '2025-11-02'}, ["date: '2025-11-02'"]],
    ['a day without', ['date: 2025-11-01 # d'], {date: '2025-11-02'}, ['date: 2025-11-02 # d']],
    ['a day in another form', ['date: 2025/11/1'], {date: '2025-11-01'}, ['date: 2025/11/1']],
    ['a flag', ['draft: true # c'], {draft: false}, ['draft: false # c']],
    ['a flag as text', ["draft: 'yes'"], {draft: false}, ['draft: false']],
    ['an empty text', ["guest: ''", 'area: "x"'], {area: ''}, ["guest: ''", 'area: ""']],
    ['nothing yet', ["series: '' # c"], {series: 's'}, ['series: s # c']],
    ['null', ['series: null # c'], {series: 's'}, ['series: s # c']],
    [
      'nothing at all',
      ['series:', 'area: # c'],
      {series: 's', area: 'a'},
      ['series: s', 'area: a # c'],
    ],
    ['a comment right behind', ['series:   # c'], {series: 's'}, ['series: s   # c']],
    [
      'several lines',
      ['summary: a # c', 'title: t'],
      {summary: 'a\n\n b'},
      ['summary: |- # c', '  a', '', '   b', 'title: t'],
    ],
    [
      'a literal block',
      ['summary: |+ # c', '    a', '    b', '', '', 'title: t'],
      {summary: 'x\ny'},
      ['summary: |+ # c', '    x', '    y', '', '', 'title: t'],
    ],
    [
      'a folded block keeps its width',
      ['summary: >-', '  one two', '  three', 'title: t'],
      {summary: 'one two four five\nsix'},
      ['summary: >-', '  one two', '  four', '  five', '', '  six', 'title: t'],
    ],
    [
      'a block that can be none any more',
      ['summary: | # c', '  a', 'title: t'],
      {summary: 'a\u0007'},
      ['summary: "a\\u0007" # c', 'title: t'],
    ],
    [
      'an emptied block',
      ['summary: |', '  a', 'title: t'],
      {summary: ''},
      ["summary: ''", 'title: t'],
    ],
    [
      'quotes over several lines',
      ["summary: 'a", "  b' # c", 'title: t'],
      {summary: 'x'},
      ["summary: 'x' # c", 'title: t'],
    ],
    ['below the key', ['title:', '  a', 'area: x'], {title: 'b'}, ['title:', '  b', 'area: x']],
    [
      'a list where text belongs',
      ['layout:', '- x', 'area: y'],
      {layout: 'z'},
      ['layout: z', 'area: y'],
    ],
    ['a map where text belongs', ['layout: {a: b} # c'], {layout: 'z'}, ['layout: z # c']],
    ['an anchor that nobody uses', ['title: &t a # c'], {title: 'b'}, ['title: &t b # c']],
    ['a tag', ['title: !!str 5 # c'], {title: 'b'}, ['title: b # c']],
    ['a quoted key', ['"title" : a'], {title: 'b'}, ['"title" : b']],
    [
      'a key of its own line',
      ['? title', ': a', 'area: x'],
      {title: 'b'},
      ['? title', ': b', 'area: x'],
    ],
    [
      'the one that counts',
      ['title: a', 'area: x', 'title: b'],
      {title: 'c'},
      ['title: a', 'area: x', 'title: c'],
    ],
    ['surrounding white space is none', ['title: a'], {title: ' a '}, ['title: a']],
    ['a name in curly quotes', ['area: “x”'], {area: 'x'}, ['area: “x”']],
  ])('%s', (_, before, values, after) => {
    expect(write(before, values)).toEqual(after)
  })
})

describe('names', () => {
  test.each<[string, string[], FieldValues, string[]]>([
    [
      'one more',
      ['tags:', '- a', 'area: x'],
      {tags: ['a', 'b']},
      ['tags:', '- a', '- b', 'area: x'],
    ],
    ['one less', ['tags:', '  -  a', '  -  b'], {tags: ['b']}, ['tags:', '  -  b']],
    [
      'one between, deeper in',
      ['tags:', '  -  a', '  -  b'],
      {tags: ['a', 'c', 'b']},
      ['tags:', '  -  a', '  -  c', '  -  b'],
    ],
    [
      'in the quotes of its neighbour',
      ['tags:', '- "a"', "- 'b'"],
      {tags: ['a', 'c', 'b', 'd']},
      ['tags:', '- "a"', '- "c"', "- 'b'", "- 'd'"],
    ],
    [
      'quotes that had to be',
      ['tags:', "- 'a: b'"],
      {tags: ['a: b', 'c', 'd: e']},
      ['tags:', "- 'a: b'", '- c', "- 'd: e'"],
    ],
    [
      'another order, with what belongs to each',
      ['tags: # t', '- a # 1', '# about b', '- b', '', '- c', '# end'],
      {tags: ['b', 'c', 'a']},
      ['tags: # t', '# about b', '- b', '', '- c', '- a # 1', '# end'],
    ],
    [
      'comments stay when their name goes',
      ['tags:', '# about a', '- a', '- b', '# about c', '- c'],
      {tags: ['b']},
      ['tags:', '# about a', '- b', '# about c'],
    ],
    [
      'none left',
      ['tags: # t', '- a', '# x', '- b', 'area: y'],
      {tags: []},
      ['tags: [] # t', '# x', 'area: y'],
    ],
    [
      'items that say nothing',
      ['tags:', '- null', '- a', '- a', '-', '- [x]', '- b'],
      {tags: ['b', 'a']},
      ['tags:', '- null', '- b', '- a', '- a', '-', '- [x]'],
    ],
    [
      'items of several lines',
      ['tags:', '- a', '- >-', '  b', '  c', '', "- 'd", "  e'", '-', '  f'],
      {tags: ['f', 'b c', 'x']},
      ['tags:', '-', '  f', '- >-', '  b', '  c', '', '- x'],
    ],
    ['curly quotes are kept', ['tags:', '- “a”', '- b'], {tags: ['a']}, ['tags:', '- “a”']],
    ['in brackets', ['tags: [a, "b c"] # t'], {tags: ['b c', 'x']}, ['tags: ["b c", "x"] # t']],
    ['in wide brackets', ['tags: [ a, b ]'], {tags: ['a', 'c', 'b']}, ['tags: [ a, c, b ]']],
    ['in brackets, none left', ['tags: [ a ] # t'], {tags: []}, ['tags: [] # t']],
    ['in brackets, with a comma', ['tags: [a]'], {tags: ['a', 'b, c']}, ["tags: [a, 'b, c']"]],
    [
      'in brackets over several lines',
      ['tags: [', '  a, # 1', '  b, # 2', '  c', '  ]', 'area: x'],
      {tags: ['a', 'c', 'd']},
      ['tags: [', '  a, # 1', '  c,', '  d', '  ]', 'area: x'],
    ],
    ['into an empty list', ['tags: [] # t'], {tags: ['a', 'b']}, ['tags: # t', '- a', '- b']],
    ['into a text', ["tags: ''", 'area: x'], {tags: ['a']}, ['tags:', '- a', 'area: x']],
    ['into nothing', ['tags:', 'area: x'], {tags: ['a']}, ['tags:', '- a', 'area: x']],
    ["for '[]'", ["tags: '[]'", 'area: x'], {tags: ['a']}, ['tags:', '- a', 'area: x']],
    [
      'in the habit of the file',
      ['tags: []', 'people:', '  - A', 'area: "x"', 'series: "y"', 'channel: "z"'],
      {tags: ['a']},
      ['tags:', '  - "a"', 'people:', '  - A', 'area: "x"', 'series: "y"', 'channel: "z"'],
    ],
    [
      'where lists stand in brackets',
      ['tags: []', 'people: [A]'],
      {tags: ['a', 'b']},
      ['tags: [a, b]', 'people: [A]'],
    ],
    ['a list for a name', ['people: A'], {people: ['A', 'B']}, ['people:', '- A', '- B']],
    [
      'one string',
      ['speaker: 甲，乙、 丙'],
      {speaker: ['甲', '丙', '丁']},
      ['speaker: 甲、 丙、 丁'],
    ],
    ['one string, new', ["speaker: ''"], {speaker: ['甲', '乙']}, ['speaker: 甲, 乙']],
    ['one string, emptied', ['speaker: "甲"'], {speaker: []}, ['speaker: ""']],
    [
      'a name that one string cannot hold',
      ['speaker: 甲', 'area: x'],
      {speaker: ['甲', '乙, 丙']},
      ['speaker:', '- 甲', '- 乙, 丙', 'area: x'],
    ],
    [
      'a string that is a list',
      ['speaker:', '- 甲', 'area: x'],
      {speaker: ['甲', '乙']},
      ['speaker:', '- 甲', '- 乙', 'area: x'],
    ],
    [
      'each where it stood: older keys',
      ['companies:', '- b', '- c', 'companies_orgs:', '- a'],
      {companies: ['a', 'x', 'c']},
      ['companies:', '- c', 'companies_orgs:', '- a', '- x'],
    ],
    [
      'an order that two keys cannot have',
      ['companies:', '- b', 'companies_orgs:', '- a'],
      {companies: ['b', 'a']},
      ['companies_orgs:', '- b', '- a'],
    ],
    [
      'aliases in a list',
      ['mood: &m x', 'tags:', '- *m', '- b'],
      {tags: ['b', 'x']},
      ['mood: &m x', 'tags:', '- b', '- *m'],
    ],
    [
      'a list that is an alias',
      ['mood: &m [a]', 'tags: *m'],
      {tags: ['a', 'b']},
      ['mood: &m [a]', 'tags: [a, b]'],
    ],
    ['one name', ["area: 'a'"], {area: ['b']}, ["area: 'b'"]],
    ['one name for a list', ['area: [a]'], {area: 'b'}, ['area: b']],
  ])('%s', (_, before, values, after) => {
    expect(write(before, values)).toEqual(after)
  })
})

describe('keys', () => {
  const FILE = ['# top', 'title: t', 'date: x', '', '# people', 'people:', '- A', '# end']
  test.each<[string, string[], FieldValues, string[]]>([
    [
      'a new one by the table',
      FILE,
      {source: 'https://x.y'},
      [
        '# top',
        'title: t',
        'date: x',
        'source: https://x.y',
        '',
        '# people',
        'people:',
        '- A',
        '# end',
      ],
    ],
    [
      'a new list by the table',
      FILE,
      {companies: ['B']},
      [
        '# top',
        'title: t',
        'date: x',
        '',
        '# people',
        'people:',
        '- A',
        'companies_orgs:',
        '- B',
        '# end',
      ],
    ],
    [
      'above all others',
      ['# mine', 'date: x', 'area: y'],
      {title: 't'},
      ['title: t', '# mine', 'date: x', 'area: y'],
    ],
    [
      'a new one by its letters',
      ['area: x', 'layout: y', 'status: draft', 'title: t'],
      {people: ['A'], channel: 'c'},
      ['area: x', 'channel: c', 'layout: y', 'people:', '- A', 'status: draft', 'title: t'],
    ],
    [
      'into an indented file',
      ['  title: t'],
      {area: 'x', tags: ['a']},
      ['  title: t', '  area: x', '  tags:', '  - a'],
    ],
    ['into nothing', [], {title: 't'}, ['title: t']],
    [
      'below a text with an empty line',
      ['title: |', '  a', '', '# c'],
      {date: '2025-11-01', summary: 'b'},
      ['title: |', '  a', "date: '2025-11-01'", 'summary: b', '', '# c'],
    ],
    ['among comments', ['# c'], {title: 't'}, ['# c', 'title: t']],
    [
      'one less',
      FILE,
      {people: undefined},
      ['# top', 'title: t', 'date: x', '', '# people', '# end'],
    ],
    ['a block less', ['summary: |', '  a', '', 'area: x'], {summary: undefined}, ['', 'area: x']],
    [
      'with all that is repeated',
      ['tags: [a]', 'area: x', 'tags: [b]', 'companies: [c]', 'companies_orgs: [d]'],
      {tags: undefined, companies: undefined},
      ['area: x'],
    ],
    [
      'an empty one stays',
      ["guest: ''", 'tags: []'],
      {guest: undefined, tags: []},
      ["guest: ''", 'tags: []'],
    ],
    ['an empty one is not added', ['title: t'], {guest: '', tags: []}, ['title: t']],
  ])('%s', (_, before, values, after) => {
    expect(write(before, values)).toEqual(after)
  })
})

describe('what can not be written is reported, and the file stays', () => {
  test.each<[string, string[], FieldValues, string]>([
    ['no day', ['date: 2025-11-01'], {date: 'soon'}, '2 not-written date'],
    ['braces', ['{title: t, area: x}'], {area: 'y'}, '2 not-written area'],
    ['no map', ['- a'], {title: 't'}, '1 not-written title'],
    ['what others refer to', ['title: &t a', 'mood: *t'], {title: 'b'}, '2 not-written title'],
    ['a list that is shared', ['tags: &t [a]', 'project: *t'], {tags: ['b']}, '2 not-written tags'],
    [
      'lines that no one understands',
      ['tags: [a,', '- b', 'title: t'],
      {tags: ['c']},
      '2 not-written tags',
    ],
    ['tabs', ['title: t', 'tags:', '\t- a'], {tags: ['a', 'b']}, '3 not-written tags'],
    ['open quotes', ['title: "a', 'area: x'], {title: 'b'}, '2 not-written title'],
    ['below open quotes', ['title: "a', 'tags: [x]'], {date: '2025-11-01'}, '1 not-written date'],
  ])('%s', (_, before, values, issue) => {
    expect(write(before, values)).toEqual([...before, issue])
  })
})

describe('front matter that is no YAML is edited where it is plain', () => {
  test.each<[string, string[], FieldValues, string[]]>([
    [
      'another line',
      ['title: a: b', 'area: x # c', 'tags:', '- a # b'],
      {area: 'o: y', tags: ['a', 'c']},
      ['title: a: b', "area: 'o: y' # c", 'tags:', '- a # b', '- c'],
    ],
    ['the line itself', ['title: a: b', 'area: x'], {title: 'c'}, ['title: c', 'area: x']],
    ['and back', ['title: a: b', 'area: x'], {title: 'c: d'}, ["title: 'c: d'", 'area: x']],
    [
      'a new key',
      ['title: a: b', 'area: x'],
      {series: 's'},
      ['title: a: b', 'area: x', 'series: s'],
    ],
    ['one less', ['title: a: b', 'area: x'], {area: undefined}, ['title: a: b']],
  ])('%s', (_, before, values, after) => {
    expect(write(before, values)).toEqual(after)
  })
})

test('line ends, byte order mark and fences stay', () => {
  const raw = '\uFEFF--- \r\ntitle: t\r\ntags:\r\n- a\r\n---\t'
  const edits = editsOf(table, {title: 'u', tags: ['a', 'b'], summary: 'x\ny', people: ['A']})
  expect(writeFrontMatter(raw, table, edits)).toEqual({
    rawFrontMatter:
      '\uFEFF--- \r\ntitle: u\r\nsummary: |-\r\n  x\r\n  y\r\npeople:\r\n- A\r\ntags:\r\n- a\r\n- b\r\n---\t',
    issues: [],
  })
})

test('a file without front matter gets one when there is something to say', () => {
  const nothing = editsOf(table, {title: undefined, guest: '', tags: []})
  expect(writeFrontMatter('\uFEFF', table, nothing)).toEqual({rawFrontMatter: '\uFEFF', issues: []})
  expect(
    writeFrontMatter('\uFEFF', table, editsOf(table, {title: 't'}), {lineEnd: '\r\n'}),
  ).toEqual({
    rawFrontMatter: '\uFEFF---\r\ntitle: t\r\n---\r\n',
    issues: [],
  })
})

test('a file without front matter gets none for a value that says nothing', () => {
  const {rawFrontMatter, issues} = writeFrontMatter('', table, editsOf(table, {date: 'soon'}))
  expect(rawFrontMatter).toBe('')
  expect(issues.map(({code, key}) => [code, key])).toEqual([['not-written', 'date']])
})

test('a new file has its keys in the order of the table', () => {
  const values = {
    draft: true,
    tags: [],
    people: ['卡尼', 'Li: Qiang'],
    speaker: ['甲', '乙'],
    insight: '',
    date: '2025-11-01',
    summary: 'a\nb',
    title: 't',
    area: 'geo',
  }
  expect(createFrontMatter(table, editsOf(table, values))).toEqual({
    rawFrontMatter: [
      '---',
      'title: t',
      "date: '2025-11-01'",
      'summary: |-',
      '  a',
      '  b',
      "insight: ''",
      'people:',
      '- 卡尼',
      "- 'Li: Qiang'",
      'speaker: 甲, 乙',
      'area: geo',
      'tags: []',
      'draft: true',
      '---',
      '',
    ].join('\n'),
    issues: [],
  })
})
