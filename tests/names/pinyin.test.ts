import {describe, expect, test} from 'vitest'
import {createNameIndex} from '../../names/nameIndex.ts'
import {readPinyin} from '../../names/pinyin/readPinyin.ts'

test.each([
  ['习近平', true, 'xi jin ping'],
  ['曾庆红', true, 'zeng qing hong'],
  ['单雄信', true, 'shan xiong xin'],
  ['欧阳娜娜', true, 'ou yang na na'],
  ['曾经', false, 'ceng jing'],
  ['重庆长安汽车', false, 'chong qing chang an qi che'],
  ['中国人民银行', false, 'zhong guo ren min yin hang'],
  ['女娲', false, 'nv wa'],
  ['A股', false, ' gu'],
  ['𠮷野', true, '  ye'],
])('%s', (name, isPerson, syllables) => {
  const read = readPinyin(name, isPerson)
  expect(read).toHaveLength(name.length)
  expect(read.join(' ').replace(/^ji /, ' ')).toBe(syllables)
})

describe('a search', () => {
  const index = createNameIndex([
    {id: 'xi', type: 'person', name: '习近平', uses: 5},
    {id: 'carney', type: 'person', name: 'Mark Carney', aliases: ['马克·卡尼']},
    {id: 'bank', type: 'organization', name: '中国人民银行'},
    {id: 'zeng', type: 'person', name: '曾庆红'},
  ])
  index.usePinyin(readPinyin)

  test.each([
    ['xijinping', 'xi 习近平 pinyin 习近平'],
    ['xi jin', 'xi 习近平 pinyin 习近'],
    ['jinp', 'xi 习近平 pinyin 近平'],
    ['xjp', 'xi 习近平 initials 习近平'],
    ['zgrm', 'bank 中国人民银行 initials 中国人民'],
    ['yinhang', 'bank 中国人民银行 pinyin 银行'],
    ['kani', 'carney 马克·卡尼 pinyin 卡尼'],
    ['make', 'carney 马克·卡尼 pinyin 马克'],
    ['xijnping', 'xi 习近平 typo 习近平'],
    ['zengqinghon', 'zeng 曾庆红 pinyin 曾庆红'],
    ['zenqinghong', 'zeng 曾庆红 typo 曾庆红'],
  ])('for %s', (query, expected) => {
    const [best] = index.search(query)
    expect(best && `${best.id} ${best.name} ${best.match} ${best.name.slice(...best.range)}`).toBe(
      expected,
    )
  })

  test('learns names that come later', () => {
    index.update({id: 'li', type: 'person', name: '李强'})
    expect(index.search('liqiang').map(({id}) => id)).toEqual(['li'])
    index.remove('li')
    expect(index.search('liqiang')).toEqual([])
  })
})
