import {expect, test} from 'vitest'
import {
  appendItems,
  moveItem,
  referenceTo,
  removeItem,
  toItem,
} from '../../plugins/entities/inputs/references.ts'

const ITEMS = ['a', 'b', 'c'].map((key) => ({_type: 'reference', _ref: `id-${key}`, _key: key}))

test('a document that is not published is referred to weakly until it is', () => {
  expect(referenceTo('x', 'person', true)).toEqual({_type: 'reference', _ref: 'x'})
  expect(referenceTo('x', 'person', false)).toEqual({
    _type: 'reference',
    _ref: 'x',
    _weak: true,
    _strengthenOnPublish: {type: 'person'},
  })
})

test('each item gets a key of its own', () => {
  const keys = [1, 2, 3].map(() => toItem(referenceTo('x', 'person', true))._key)
  expect(new Set(keys).size).toBe(3)
  expect(keys).toEqual(keys.map(() => expect.stringMatching(/^[\da-f]{12}$/)))
})

test('changes touch the items that they are about, and no others', () => {
  expect(appendItems(ITEMS.slice(0, 1))).toMatchObject([
    {type: 'setIfMissing', path: [], value: []},
    {type: 'insert', path: [-1], position: 'after', items: ITEMS.slice(0, 1)},
  ])
  expect(removeItem('b')).toMatchObject([{type: 'unset', path: [{_key: 'b'}]}])
  expect(moveItem(ITEMS, 'a', 'c')).toMatchObject([
    {type: 'unset', path: [{_key: 'a'}]},
    {type: 'insert', path: [{_key: 'c'}], position: 'after', items: [ITEMS[0]]},
  ])
  expect(moveItem(ITEMS, 'c', 'b')).toMatchObject([
    {type: 'unset', path: [{_key: 'c'}]},
    {type: 'insert', path: [{_key: 'b'}], position: 'before', items: [ITEMS[2]]},
  ])
  expect(moveItem(ITEMS, 'a', 'gone')).toEqual([])
})
