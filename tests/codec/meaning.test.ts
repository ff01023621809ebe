import {expect, test} from 'vitest'
import type {TextBlock} from '../../codec/markdown/blockTypes.ts'
import {meaningOf} from '../../codec/markdown/meaning.ts'

const block: TextBlock = {
  _type: 'block',
  _key: 'a',
  style: 'normal',
  markDefs: [{_type: 'link', _key: 'l', href: '/x'}],
  children: [
    {_type: 'span', _key: '1', text: '冷战', marks: ['strong']},
    {_type: 'span', _key: '2', text: '的', marks: ['l']},
  ],
}

test('keys, the cutting into spans and mentions mean nothing to a file', () => {
  const same: TextBlock = {
    ...block,
    _key: 'b',
    markDefs: [
      {_type: 'mention', _key: 'm', entity: {_type: 'reference', _ref: 'x'}},
      {_type: 'link', _key: 'n', href: '/x'},
    ],
    children: [
      {_type: 'span', _key: '1', text: '', marks: []},
      {_type: 'span', _key: '2', text: '冷', marks: ['m', 'strong']},
      {_type: 'span', _key: '3', text: '战', marks: ['strong']},
      {_type: 'span', _key: '4', text: '的', marks: ['n']},
    ],
  }
  expect(meaningOf(same)).toBe(meaningOf(block))
})

test.each<[string, TextBlock]>([
  ['text', {...block, children: [{_type: 'span', _key: '1', text: '冷战的', marks: []}]}],
  ['style', {...block, style: 'h2'}],
  ['list', {...block, listItem: 'bullet', level: 1}],
  ['address', {...block, markDefs: [{_type: 'link', _key: 'l', href: '/y'}]}],
  [
    'decorator',
    {
      ...block,
      children: [
        {_type: 'span', _key: '1', text: '冷战', marks: ['em']},
        {_type: 'span', _key: '2', text: '的', marks: ['l']},
      ],
    },
  ],
])('another %s is another meaning', (_, other) => {
  expect(meaningOf(other)).not.toBe(meaningOf(block))
})
