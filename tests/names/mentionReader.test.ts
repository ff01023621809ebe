import {expect, test} from 'vitest'
import {createMentionReader} from '../../names/mentions/mentionReader.ts'
import {createNameIndex} from '../../names/nameIndex.ts'
import {cast} from './support/cast.ts'

const first = {key: 'a', text: '马克·卡尼与习近平'}
const second = {key: 'b', text: '华为'}
const third = {key: 'c', text: '无人'}

/** An index that says how many texts it was asked to look at. */
function countingIndex() {
  const index = createNameIndex(cast)
  let looks = 0
  const source = {
    get revision() {
      return index.revision
    },
    mentions(text: string) {
      looks += 1
      return index.mentions(text)
    },
  }
  return {index, source, looks: () => looks}
}

test('looks at what changed alone, and gives the same objects for the rest', () => {
  const {source, looks} = countingIndex()
  const read = createMentionReader(source)
  const before = read([first, second, third])
  expect(before.map(({key, mentions}) => [key, mentions.map(({ids}) => ids.join())])).toEqual([
    ['a', ['carney', 'xi']],
    ['b', ['huawei']],
    ['c', []],
  ])
  expect(looks()).toBe(3)
  const edited = {key: 'b', text: '华为与G7'}
  const after = read([{...first}, edited, third])
  expect(looks()).toBe(4)
  expect(after[0]).toBe(before[0])
  expect(after[1]).toEqual({
    ...edited,
    mentions: [
      {start: 0, end: 2, ids: ['huawei']},
      {start: 3, end: 5, ids: ['g7']},
    ],
  })
  expect(after[2]).toBe(before[2])
})

test('follows paragraphs that move', () => {
  const {source, looks} = countingIndex()
  const read = createMentionReader(source)
  const before = read([first, second, third])
  const after = read([{key: 'new', text: '习近平'}, third, first])
  expect(looks()).toBe(4)
  expect(after.slice(1)).toEqual([before[2], before[0]])
  expect(after[2]).toBe(before[0])
})

test('looks at all again when names changed', () => {
  const {index, source, looks} = countingIndex()
  const read = createMentionReader(source)
  read([first, second])
  index.remove('huawei')
  expect(read([first, second])[1]?.mentions).toEqual([])
  expect(looks()).toBe(4)
})
