import {expect, test} from 'vitest'
import {createNameIndex} from '../../names/nameIndex.ts'

const index = createNameIndex([
  {id: 'carney', type: 'person', name: 'Mark Carney', aliases: ['马克·卡尼', '卡尼'], uses: 9},
  {id: 'mark', type: 'work', name: 'Mark', uses: 1},
  {id: 'markets', type: 'concept', name: 'Markets', uses: 20},
  {id: 'denmark', type: 'organization', name: 'Denmark', uses: 50},
  {id: 'deutsche', type: 'concept', name: 'Deutsche Mark', uses: 2},
  {id: 'marx', type: 'person', name: 'Karl Marx', uses: 3},
  {id: 'china', type: 'concept', name: '中国'},
  {id: 'bank', type: 'organization', name: '中国人民银行'},
  {id: 'deepseek', type: 'organization', name: 'DeepSeek'},
  {id: 'macron', type: 'person', name: 'Emmanuel Macron'},
])

const found = (query: string, types?: readonly string[], limit?: number) =>
  index
    .search(query, {...(types && {types}), ...(limit && {limit})})
    .map(({id, name, match, range}) => `${id} ${match} ${name.slice(...range)}`)

test('the name itself comes first, then by how it matches, then by use', () => {
  expect(found('mark')).toEqual([
    'mark exact Mark',
    'markets prefix Mark',
    'carney prefix Mark',
    'deutsche word Mark',
    'denmark substring mark',
    'marx typo Marx',
  ])
})

test('only types that are asked for, and not more than the limit', () => {
  expect(found('mark', ['person'])).toEqual(['carney prefix Mark', 'marx typo Marx'])
  expect(found('mark', undefined, 2)).toEqual(['mark exact Mark', 'markets prefix Mark'])
})

test.each([
  ['中', ['china prefix 中', 'bank prefix 中']],
  ['人民', ['bank substring 人民']],
  ['卡尼', ['carney exact 卡尼']],
  ['馬克', ['carney prefix 马克']],
  ['马克·卡妮', ['carney typo 马克·卡尼']],
  ['中国人民银航', ['bank typo 中国人民银行']],
  ['seek', ['deepseek word Seek']],
  ['deep-s', ['deepseek prefix DeepS']],
  ['eepse', ['deepseek substring eepSe']],
  ['depseek', ['deepseek typo DeepSeek']],
  ['deepsseek', ['deepseek typo DeepSeek']],
  ['deepsrek', ['deepseek typo DeepSeek']],
  ['depeseek', ['deepseek typo DeepSeek']],
  ['macorn', ['macron typo Macron']],
  ['MACRÓN', ['macron word Macron']],
  ['zzz', []],
  ['', []],
  ['··', []],
])('%s', (query, expected) => {
  expect(found(query)).toEqual(expected)
})
