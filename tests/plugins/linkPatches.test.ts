import {Mutation} from '@sanity/mutator'
import {PatchEvent, toMutationPatches} from 'sanity'
import {expect, test} from 'vitest'
import {readBody, writeBody} from '../../codec/index.ts'
import {toBody} from '../../codec/markdown/storedBody.ts'
import {createBodyReader} from '../../plugins/mentions/body/createBodyReader.ts'
import type {Link} from '../../plugins/mentions/links/linkPatches.ts'
import {linkPatches} from '../../plugins/mentions/links/linkPatches.ts'

/** Links passages of one paragraph of a body, with keys that count. */
function linked(body: readonly object[], key: string, links: readonly Link[]): unknown {
  let keys = 0
  const paragraph = createBodyReader()(body).find((each) => each.key === key)
  if (paragraph === undefined) throw new Error(`No paragraph ${key}`)
  const patches = linkPatches(paragraph, links, () => `new${(keys += 1)}`)
  const mutations = toMutationPatches(PatchEvent.from(patches).prefixAll('body').patches)
  return new Mutation({
    mutations: mutations.map((patch) => ({patch: {id: 'post', ...patch}})),
  }).apply({_id: 'post', _type: 'post', body})?.['body']
}

const carney = {_type: 'reference', _ref: 'carney'}
const reset = {_type: 'reference', _ref: 'reset'}

test('passages become annotations, and spans are cut where they begin and end', () => {
  const block = {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    markDefs: [{_type: 'link', _key: 'l', href: '/'}],
    children: [
      {_type: 'span', _key: '1', text: '总理马克·', marks: ['strong']},
      {_type: 'span', _key: '2', text: '卡尼说', marks: []},
      {_type: 'span', _key: '3', text: '重启', marks: ['em']},
      {_type: 'span', _key: '4', text: '见此', marks: ['l']},
    ],
  }
  const links: Link[] = [
    {start: 2, end: 7, type: 'person', reference: carney},
    {start: 8, end: 10, type: 'concept', reference: reset},
  ]
  expect(linked([block], 'a', links)).toEqual([
    {
      ...block,
      markDefs: [
        ...block.markDefs,
        {_type: 'mention', _key: 'new1', entity: carney},
        {_type: 'glossaryTerm', _key: 'new2', concept: reset},
      ],
      children: [
        {_type: 'span', _key: '1', text: '总理', marks: ['strong']},
        {_type: 'span', _key: 'new3', text: '马克·', marks: ['strong', 'new1']},
        {_type: 'span', _key: '2', text: '卡尼', marks: ['new1']},
        {_type: 'span', _key: 'new4', text: '说', marks: []},
        {_type: 'span', _key: '3', text: '重启', marks: ['em', 'new2']},
        block.children[3],
      ],
    },
  ])
})

test('a link changes no byte of the file', () => {
  const text = '卡尼在**庆州**说：\n重启。\n\n*   一条，  两格。\n'
  const {body, slices} = readBody(text)
  const links = [{start: 0, end: 2, type: 'person', reference: carney}]
  const {blocks} = toBody(linked(body, body[0]?._key ?? '', links))
  expect(blocks).not.toEqual(body)
  expect(writeBody(blocks, {rawBody: text, slices})).toEqual({markdown: text, issues: []})
})
