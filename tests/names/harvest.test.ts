import {expect, test} from 'vitest'
import {harvestAliases} from '../../names/harvest/harvestAliases.ts'
import {createNameIndex} from '../../names/nameIndex.ts'
import {loadPinyin} from '../../names/pinyin/pinyinReader.ts'

const index = createNameIndex([
  {id: 'marsh', type: 'person', name: 'Steven Marsh'},
  {id: 'carney', type: 'person', name: 'Mark Carney', aliases: ['卡尼']},
  {id: 'lifeng', type: 'person', name: 'He Lifeng'},
  {id: 'chang', type: 'person', name: 'Morris Chang'},
  {id: 'zhang', type: 'person', name: '张忠谋'},
  {id: 'tsmc', type: 'organization', name: 'TSMC'},
  {id: 'economist', type: 'work', name: 'The Economist'},
  {id: 'cold-war', type: 'concept', name: '冷战'},
  {id: 'li-1', type: 'person', name: 'Li Na'},
  {id: 'li-2', type: 'person', name: 'Li Na'},
])
const read = await loadPinyin()

/** What a text gives, in short: the kind, what it says, how the name's edge was found. */
function harvest(text: string): string[] {
  return harvestAliases(text, index, {read}).map((found) => {
    const {start, end, edge} = found.evidence
    const said =
      found.kind === 'alias'
        ? `${found.id} ${found.name}`
        : found.kind === 'concept'
          ? `${found.name} | ${found.expansion} | ${found.definition}`
          : found.names.join(' | ')
    return `${found.kind} ${said} <${text.slice(start, end)}> ${edge}`
  })
}

test.each([
  ['史蒂文·马什（Steven Marsh）说', 'alias marsh 史蒂文·马什 <史蒂文·马什（Steven Marsh）> dotted'],
  [
    '加拿大总理马克·卡尼（Mark Carney）',
    'alias carney 马克·卡尼 <马克·卡尼（Mark Carney）> dotted',
  ],
  ['加拿大總理馬克·卡尼 (Prime Minister Mark Carney)', undefined],
  ['中国副总理何立峰（He Lifeng）', 'alias lifeng 何立峰 <何立峰（He Lifeng）> pinyin'],
  [
    '**何立峰**（He Lifeng: 国务院副总理）',
    'alias lifeng 何立峰 <**何立峰**（He Lifeng: 国务院副总理）> marks',
  ],
  ['他在台积电（TSMC）', 'alias tsmc 台积电 <台积电（TSMC）> word'],
  [
    '《经济学人》（The Economist）',
    'alias economist 《经济学人》 <《经济学人》（The Economist）> marks',
  ],
  [
    '**冷战**（Cold War: 两个阵营的对峙）',
    'alias cold-war Cold War <**冷战**（Cold War: 两个阵营的对峙）> marks',
  ],
  [
    '**铁幕**（Iron Curtain: 一条界线）',
    'concept 铁幕 | Iron Curtain | 一条界线 <**铁幕**（Iron Curtain: 一条界线）> marks',
  ],
  [
    '**LNG**（液化天然气: 冷却的天然气）',
    'concept LNG | 液化天然气 | 冷却的天然气 <**LNG**（液化天然气: 冷却的天然气）> marks',
  ],
  ['Morris Chang（张忠谋）', 'same Morris Chang | 张忠谋 <Morris Chang（张忠谋）> sign'],
  [
    '专家托比亚斯·格尔克博士（Dr. Tobias Gherke）',
    'pair 托比亚斯·格尔克 | Tobias Gherke <托比亚斯·格尔克博士（Dr. Tobias Gherke）> dotted',
  ],
  [
    '早在约翰·肯尼迪（John F. Kennedy）',
    'pair 约翰·肯尼迪 | John F. Kennedy <约翰·肯尼迪（John F. Kennedy）> dotted',
  ],
  ['加入高盛（Goldman Sachs）', 'pair 加入高盛 | Goldman Sachs <加入高盛（Goldman Sachs）> sign'],
  [
    '**俄罗斯总统何立峰**（He Lifeng: 虚构）',
    'alias lifeng 何立峰 <**俄罗斯总统何立峰**（He Lifeng: 虚构）> marks',
  ],
  [
    '**通用汽车**（General Motors）',
    'pair 通用汽车 | General Motors <**通用汽车**（General Motors）> marks',
  ],
  [
    '“**补跌**”（Catch-up Sell-off: 跟着跌）',
    'concept 补跌 | Catch-up Sell-off | 跟着跌 <“**补跌**”（Catch-up Sell-off: 跟着跌）> marks',
  ],
  [
    '**内贸部长**（Minister of Internal Trade: 管内贸的**部长**）',
    'concept 内贸部长 | Minister of Internal Trade | 管内贸的部长 <**内贸部长**（Minister of Internal Trade: 管内贸的**部长**）> marks',
  ],
  ['**张忠谋**（台积电创始人）', undefined],
  ['Intel（一家半导体公司）', undefined],
  ['Intel（美国芯片公司）', undefined],
  ['李娜（Li Na）', undefined],
  ['卡尼（Mark Carney）', undefined],
  ['今天（Today）', undefined],
  ['他（笑）说，三月（2018年3月）的', undefined],
  ['（Steven Marsh）', undefined],
])('%s', (text, expected) => {
  expect(harvest(text)).toEqual(expected === undefined ? [] : [expected])
})

test('a title alone is nobody’s name', () => {
  expect(['“州长”（Steven Marsh）说', '**书记**（Mark Carney）'].flatMap(harvest)).toEqual([])
})
