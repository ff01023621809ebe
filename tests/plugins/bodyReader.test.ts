import {expect, test} from 'vitest'
import {createBodyReader} from '../../plugins/mentions/body/createBodyReader.ts'
import {isAnnotated} from '../../plugins/mentions/body/isAnnotated.ts'

const PARAGRAPH = {
  _type: 'block',
  _key: 'a',
  style: 'normal',
  markDefs: [
    {_type: 'mention', _key: 'm', entity: {_type: 'reference', _ref: 'person-xi'}},
    {_type: 'glossaryTerm', _key: 'g', concept: {_type: 'reference', _ref: 'concept-thaw'}},
    {_type: 'link', _key: 'l', href: '/apec/'},
  ],
  children: [
    {_type: 'span', _key: '1', text: '卡尼与', marks: ['strong']},
    {_type: 'span', _key: '2', text: '习近平', marks: ['l', 'm']},
    {_type: 'rawInline', _key: '3', markdown: '[^1]'},
    {_type: 'span', _key: '4', text: '破冰', marks: ['g']},
  ],
}

test('a text block is its spans, one behind the other, with what they are annotated with', () => {
  const [paragraph] = createBodyReader()([PARAGRAPH])
  expect(paragraph).toEqual({
    key: 'a',
    text: '卡尼与习近平\uFFFC破冰',
    path: [{_key: 'a'}],
    spans: [
      {key: '1', start: 0, end: 3, marks: ['strong'], annotations: []},
      {key: '2', start: 3, end: 6, marks: ['l', 'm'], annotations: ['l', 'm'], entity: 'person-xi'},
      {key: '4', start: 7, end: 9, marks: ['g'], annotations: ['g'], entity: 'concept-thaw'},
    ],
    isHeading: false,
  })
  const annotated = (start: number, end: number) =>
    paragraph !== undefined && isAnnotated(paragraph, {start, end})
  expect([annotated(0, 3), annotated(0, 4), annotated(5, 6), annotated(6, 7)]).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('blocks with text of another kind are read as well, and none of it can be annotated', () => {
  const body = [
    {_type: 'block', _key: 'h', style: 'h3', children: [{_type: 'span', _key: '1', text: '起点'}]},
    {_type: 'originalText', _key: 'o', content: [PARAGRAPH]},
    {
      _type: 'table',
      _key: 't',
      header: ['国家', '人'],
      rows: [{_type: 'tableRow', _key: 'r', cells: ['加拿大', '卡尼']}],
    },
    {_type: 'figure', _key: 'f', src: 'a.png', alt: '两人握手'},
    {_type: 'rawMarkdown', _key: 'r', markdown: '<b>华为</b>'},
    {_type: 'divider', _key: 'd'},
    {_type: 'block', children: []},
    'nonsense',
  ]
  expect(
    createBodyReader()(body).map(({path, text, isHeading, spans}) => [
      path,
      text,
      isHeading,
      spans.length,
    ]),
  ).toEqual([
    [[{_key: 'h'}], '起点', true, 1],
    [[{_key: 'o'}, 'content', {_key: 'a'}], '卡尼与习近平\uFFFC破冰', false, 3],
    [[{_key: 't'}], '国家\n\n人\n\n加拿大\n\n卡尼', false, 0],
    [[{_key: 'f'}], '两人握手', false, 0],
    [[{_key: 'r'}], '<b>华为</b>', false, 0],
  ])
  expect(createBodyReader()(undefined)).toEqual([])
})

test('a block that did not change gives the very same paragraphs', () => {
  const read = createBodyReader()
  const [first] = read([PARAGRAPH])
  const [, second] = read([{...PARAGRAPH, _key: 'b'}, PARAGRAPH])
  expect(second).toBe(first)
})
