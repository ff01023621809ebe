import {expect, test} from 'vitest'
import {createNameIndex} from '../../names/nameIndex.ts'
import type {NamedEntity} from '../../names/entity.ts'
import {loadPinyin} from '../../names/pinyin/pinyinReader.ts'

const read = await loadPinyin()

function pairs(names: readonly string[], type: string): string[] {
  const index = createNameIndex(names.map((name) => entityOf(name, type)))
  index.usePinyin(read)
  return index.duplicates().map(({names, reason}) => `${[...names].sort().join(' = ')}: ${reason}`)
}

/** Names of one entity are parted by `|`: the canonical one, then aliases. */
function entityOf(written: string, type: string): NamedEntity {
  const [name = '', ...aliases] = written.split('|')
  return {id: written, type, name, aliases}
}

test.each([
  [['DeepSeek', 'Deepseek', 'x'], 'organization', ['DeepSeek = Deepseek: spelling']],
  [['Deep Seek', 'ＤｅｅｐＳｅｅｋ'], 'organization', ['Deep Seek = ＤｅｅｐＳｅｅｋ: spelling']],
  [['馬克·卡尼', '马克・卡尼'], 'person', ['馬克·卡尼 = 马克・卡尼: script']],
  [['J. D. Vance', 'JD Vance'], 'person', ['J. D. Vance = JD Vance: punctuation']],
  [['台积电（TSMC）', 'TSMC'], 'organization', ['TSMC = 台积电（TSMC）: brackets']],
  [['习近平', 'Xi Jinping'], 'person', ['Xi Jinping = 习近平: pinyin']],
  [['习近平', 'Jinping Xi'], 'person', ['Jinping Xi = 习近平: pinyin']],
  [['Carney, Mark', 'Mark Carney'], 'person', ['Carney, Mark = Mark Carney: word-order']],
  [
    ['Donald Trump', 'Donald J. Trump'],
    'person',
    ['Donald J. Trump = Donald Trump: middle-initial'],
  ],
  [
    ['Ford Motor Company', 'Ford Motor'],
    'organization',
    ['Ford Motor = Ford Motor Company: company-form'],
  ],
  [['华为技术有限公司', '华为技术'], 'organization', ['华为技术 = 华为技术有限公司: company-form']],
  [
    ['WHO', 'World Health Organization'],
    'organization',
    ['WHO = World Health Organization: abbreviation'],
  ],
  [
    ['Ursula von der Leyen', 'Ursula von der Layen'],
    'person',
    ['Ursula von der Layen = Ursula von der Leyen: typo'],
  ],
  [
    ['弗拉基米尔·泽连斯基', '弗拉基米尔·泽连司基'],
    'person',
    ['弗拉基米尔·泽连司基 = 弗拉基米尔·泽连斯基: pinyin'],
  ],
  [
    ['弗拉基米尔·泽连斯基', '弗拉基米尔·泽连尔基'],
    'person',
    ['弗拉基米尔·泽连尔基 = 弗拉基米尔·泽连斯基: typo'],
  ],
  [
    ['Asian Development Bank|ADB', 'African Development Bank|ADB'],
    'organization',
    ['ADB = ADB: shared-alias'],
  ],
  [
    ['Asian Development Bank|ADB', 'African Development Bank'],
    'organization',
    ['ADB = African Development Bank: abbreviation'],
  ],
])('%j', (names, type, expected) => {
  expect(pairs(names, type)).toEqual(expected)
})

test.each([
  [
    [
      'Justin Trudeau|Trudeau|特鲁多',
      'Pierre Trudeau|Trudeau|特鲁多',
      '贾斯汀·特鲁多',
      '皮埃尔·特鲁多',
    ],
    'person',
  ],
  [['George W. Bush', 'George H. W. Bush', 'George P. Bush'], 'person'],
  [['Kim Philby', 'Tim Philby', 'Jim Philby'], 'person'],
  [['张伟', '张薇', '章伟'], 'person'],
  [['Justin Trudeau|特鲁多', 'Pierre Trudeau|特鲁多'], 'person'],
  [['iPhone 15 Pro', 'iPhone 16 Pro'], 'product'],
  [['东北师范大学', '西北师范大学', '华北师范大学'], 'organization'],
  [['World Health Organization', 'Wild Horse Orchestra'], 'organization'],
  [['Time (magazine)', 'Life (magazine)'], 'work'],
  [['GPT-4.1', 'GPT-41'], 'product'],
  [['oligarchs', 'oligarchy'], 'tag'],
  [['美日菲同盟关系', '美日韩同盟关系'], 'concept'],
  [['电动汽车', '电动汽车公司'], 'concept'],
  [['买家秀', '卖家秀'], 'concept'],
])('%j are different', (names, type) => {
  expect(pairs(names, type)).toEqual([])
})

test('only entities of one type, of the types that are asked for, and not told apart', () => {
  const index = createNameIndex([
    {id: 'a', type: 'organization', name: 'NATO'},
    {id: 'b', type: 'organization', name: 'Nato'},
    {id: 'c', type: 'work', name: 'NATO'},
    {id: 'd', type: 'work', name: 'NATO'},
  ])
  const [works, organizations] = [
    {ids: ['c', 'd'], score: 1, reason: 'same-name', names: ['NATO', 'NATO']},
    {ids: ['a', 'b'], score: 0.98, reason: 'spelling', names: ['NATO', 'Nato']},
  ]
  expect(index.duplicates()).toEqual([works, organizations])
  expect(index.duplicates({types: ['organization']})).toEqual([organizations])
  expect(index.duplicates({different: [['b', 'a']]})).toEqual([works])
})
