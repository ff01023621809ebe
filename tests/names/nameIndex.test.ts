import {expect, test} from 'vitest'
import {createNameIndex} from '../../names/nameIndex.ts'

const index = createNameIndex([
  {id: 'organization-nato', type: 'organization', names: ['NATO', '北约', '北大西洋公约组织']},
  {id: 'work-nato', type: 'work', names: ['Nato']},
  {id: 'person-2', type: 'person', names: ['李娜']},
  {id: 'person-1', type: 'person', names: ['Li Na', '李娜']},
])

test('finds a document under each of its names, however it is written', () => {
  const found = [{id: 'organization-nato', type: 'organization', exact: false}]
  expect(index.find('nato', ['organization'])).toEqual(found)
  expect(index.find('Ｎ ＡＴＯ', ['organization'])).toEqual(found)
  expect(index.find('北約', ['organization'])).toEqual(found)
  expect(index.find('北约', ['organization'])).toEqual([{...found[0], exact: true}])
  expect(index.find('欧盟', ['organization'])).toEqual([])
  expect(index.find('NATO', ['person'])).toEqual([])
})

test('puts the earlier type first, then the exact writing, then canonical names', () => {
  expect(index.find('Nato', ['organization', 'work']).map(({id}) => id)).toEqual([
    'organization-nato',
    'work-nato',
  ])
  expect(index.find('李娜', ['person']).map(({id}) => id)).toEqual(['person-2', 'person-1'])
  expect(index.find('Li Na', ['person']).map(({id}) => id)).toEqual(['person-1'])
})

test('learns documents as they are made', () => {
  const growing = createNameIndex()
  expect(growing.find('冷战', ['concept'])).toEqual([])
  growing.add({id: 'concept-1', type: 'concept', names: ['冷戰']})
  expect(growing.find('冷战', ['concept'])).toEqual([
    {id: 'concept-1', type: 'concept', exact: false},
  ])
})
