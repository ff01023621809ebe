import {expect, test} from 'vitest'
import {createNameIndex} from '../../names/nameIndex.ts'
import type {NamedEntity} from '../../names/entity.ts'

const thing = (name: string, ...aliases: string[]): NamedEntity => ({
  id: name,
  type: 'organization',
  name,
  aliases,
})
const person = (name: string, ...aliases: string[]): NamedEntity => ({
  ...thing(name, ...aliases),
  type: 'person',
})

/** The passages of a text that are mentions. */
function found(entities: readonly NamedEntity[], text: string): string[] {
  return createNameIndex(entities)
    .mentions(text)
    .map(({start, end}) => text.slice(start, end))
}

test.each<[string, readonly NamedEntity[], string, readonly string[]]>([
  ['the longest', [thing('中国'), thing('中国人寿')], '中国人寿在中国', ['中国人寿', '中国']],
  ['one after the other', [thing('中国人'), thing('人寿')], '中国人寿', ['中国人']],
  [
    'a shorter one where the longer is none',
    [thing('Ford'), thing('Ford Mot')],
    'Ford Motor',
    ['Ford'],
  ],
  [
    'at the edges of words',
    [thing('Ford')],
    'Fordham, Crawford, Ford, 福特Ford公司',
    ['Ford', 'Ford'],
  ],
  ['not within a number', [thing('G7'), thing('5G')], 'G77 3.5G 5G G7', ['5G', 'G7']],
  ['not before a decimal', [thing('GPT-4')], 'GPT-4.1, GPT-4. GPT-4o', ['GPT-4']],
  ['with a possessive', [thing('Ford')], "Ford's O'Ford", ['Ford']],
  [
    'with another script, width and case',
    [thing('華為'), thing('TSMC')],
    '华为和ＴＳＭＣ、tsmc',
    ['华为', 'ＴＳＭＣ'],
  ],
  [
    'across spaces where the name has words',
    [thing('DeepSeek'), thing('Intel')],
    'Deep Seek in Tel Aviv',
    ['Deep Seek'],
  ],
  [
    'not across a dash or quotes',
    [thing('中国人寿')],
    '中国——人寿、中国“人寿”、中国\n人寿',
    ['中国\n人寿'],
  ],
  ['nor across a blank line', [thing('New York')], 'New\n\nYork, New\nYork', ['New\nYork']],
  [
    'small words never',
    [thing('Apple'), thing('WHO'), thing('Will')],
    'who will eat an apple? WHO. Apple Will',
    ['WHO', 'Apple'],
  ],
  [
    'nor numbers and single characters',
    [thing('1984'), thing('中'), thing('X'), thing('2,000')],
    '1984年，中国，X，2,000',
    [],
  ],
  [
    'common words never',
    [thing('时代'), thing('The Time')],
    '新时代，The Time，the time',
    ['The Time'],
  ],
  [
    'not in a dotted name that nobody has',
    [person('马克·卡尼', '卡尼')],
    '卡尼、詹姆斯·卡尼、卡尼·斯密',
    ['卡尼'],
  ],
  [
    'nor a surname of two people',
    [person('贾·特鲁多', '特鲁多'), person('皮·特鲁多', '特鲁多')],
    '特鲁多、贾·特鲁多',
    ['贾·特鲁多'],
  ],
  [
    'nor of somebody else',
    [person('Donald Trump', 'Trump')],
    'Melania Trump, Trump Tower, President Trump, when Trump',
    ['Trump', 'Trump'],
  ],
  ['but all who have one full name', [person('李娜'), thing('李娜')], '李娜', ['李娜']],
  [
    'a title in marks, where it has them',
    [thing('《看见》'), thing('经济学人')],
    '看见、《看见》、《经济学人》',
    ['看见', '经济学人'],
  ],
  [
    'not across a place',
    [thing('国会'), thing('京东')],
    '美国会输，美国国会，北京东南，京东',
    ['国会', '京东'],
  ],
  ['a character of two units', [thing('𠮷野家')], '𠮷野家', ['𠮷野家']],
  [
    'a letter with its accent',
    [person('Emmanuel Macron')],
    'Emmanuel Macro\u0301n!',
    ['Emmanuel Macro\u0301n'],
  ],
  ['not half of a sign', [thing('株式'), thing('式会')], '㍿会', []],
])('%s', (_, entities, text, expected) => {
  expect(found(entities, text)).toEqual(expected)
})

test('an ambiguous name has all who may be meant, the most used first', () => {
  const index = createNameIndex([
    {...person('李娜'), id: 'b', uses: 1},
    {...person('李娜'), id: 'a', uses: 1},
    {...thing('李娜'), id: 'c', uses: 3},
  ])
  expect(index.mentions('见李娜')).toEqual([{start: 1, end: 3, ids: ['c', 'a', 'b']}])
  expect(index.mentions('见李娜', {types: ['organization']})).toEqual([
    {start: 1, end: 3, ids: ['c']},
  ])
})

test('a caller may have common words of its own', () => {
  const entities = [thing('时代'), thing('华为')]
  const text = '时代、华为'
  expect(createNameIndex(entities, {commonWords: ['華為']}).mentions(text)).toEqual([
    {start: 0, end: 2, ids: ['时代']},
  ])
})
