import {describe, expect, test} from 'vitest'
import {createNameIndex} from '../../names/nameIndex.ts'
import {loadPinyin} from '../../names/pinyin/pinyinReader.ts'
import type {ResolveReason} from '../../names/resolve/candidate.ts'

const index = createNameIndex([
  {
    id: 'nato',
    type: 'organization',
    name: 'NATO',
    names: [
      {language: 'zh-Hans', name: '北约'},
      {language: 'zh-Hant', name: '北大西洋公約組織'},
    ],
  },
  {id: 'nato-magazine', type: 'work', name: 'Nato'},
  {id: 'li-na-2', type: 'person', name: '李娜', uses: 3},
  {id: 'li-na-1', type: 'person', name: 'Li Na', names: [{language: 'zh-Hans', name: '李娜'}]},
  {id: 'li-na-3', type: 'person', name: 'Lina Lee', aliases: ['李娜'], uses: 1},
  {id: 'vance', type: 'person', name: 'J. D. Vance'},
  {id: 'trump', type: 'person', name: 'Donald Trump', aliases: ['Trump']},
  {id: 'xi', type: 'person', name: '习近平'},
  {id: 'leyen', type: 'person', name: 'Ursula von der Leyen'},
  {id: 'tsmc', type: 'organization', name: '台积电（TSMC）'},
  {id: 'ford', type: 'organization', name: 'Ford Motor Company'},
  {id: 'who', type: 'organization', name: 'World Health Organization'},
  {id: 'iphone', type: 'product', name: 'iPhone 15'},
])
index.usePinyin(await loadPinyin())

const found = (...args: Parameters<typeof index.resolve>) =>
  index.resolve(...args).map(({id, reason}) => `${id} ${reason}`)

test.each<[string, string[]]>([
  ['NATO', ['nato exact', 'nato-magazine folded']],
  ['Ｎ ＡＴＯ', ['nato folded', 'nato-magazine folded']],
  ['北約', ['nato folded']],
  ['欧盟', []],
  ['', []],
])('%s', (name, expected) => {
  expect(found(name)).toEqual(expected)
})

test('says by which name', () => {
  expect(index.resolve('北约')).toEqual([
    {id: 'nato', type: 'organization', name: '北约', reason: 'exact'},
  ])
})

test('earlier types come first, others are left out', () => {
  expect(found('Nato', {types: ['organization', 'work']})).toEqual([
    'nato folded',
    'nato-magazine exact',
  ])
  expect(found('Nato', {types: ['person']})).toEqual([])
})

test('then names in the language, canonical names, and those who are used more', () => {
  expect(found('李娜')).toEqual(['li-na-2 exact', 'li-na-3 exact', 'li-na-1 exact'])
  expect(found('李娜', {language: 'zh-Hans'})).toEqual([
    'li-na-1 exact',
    'li-na-2 exact',
    'li-na-3 exact',
  ])
})

describe('likely', () => {
  test.each<[string, string, ResolveReason]>([
    ['JD Vance', 'vance', 'punctuation'],
    ['Vance, J.D.', 'vance', 'word-order'],
    ['Donald J. Trump', 'trump', 'middle-initial'],
    ['Trump, Donald', 'trump', 'word-order'],
    ['Xi Jinping', 'xi', 'pinyin'],
    ['Jinping Xi', 'xi', 'pinyin'],
    ['习近苹', 'xi', 'pinyin'],
    ['Ursula von der Layen', 'leyen', 'typo'],
    ['Ursula von der Leyne', 'leyen', 'typo'],
    ['TSMC', 'tsmc', 'brackets'],
    ['Ford Motor', 'ford', 'company-form'],
    ['Ford Motor Co., Ltd.', 'ford', 'company-form'],
    ['WHO', 'who', 'abbreviation'],
  ])('%s is %s: %s', (name, id, reason) => {
    expect(found(name)).toEqual([`${id} ${reason}`])
  })

  test.each(['iPhone 16', 'Trump Tower', 'J. D. Rockefeller', 'World Food Programme'])(
    '%s is nobody',
    (name) => {
      expect(found(name)).toEqual([])
    },
  )

  test('only where it is asked for', () => {
    expect(found('JD Vance', {likely: false})).toEqual([])
  })
})
