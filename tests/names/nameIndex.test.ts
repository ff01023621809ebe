import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {createNameIndex, type NameIndex} from '../../names/nameIndex.ts'
import type {NamedEntity} from '../../names/entity.ts'
import {cast} from './support/cast.ts'
import {entities, names, texts} from './support/randomNames.ts'
import {readStub} from './support/readStub.ts'

/** What an index answers; of a search only whom it finds, since words stay known for a while. */
function answers(index: NameIndex, name: string, text: string) {
  return {
    mentions: index.mentions(text),
    resolved: index.resolve(name),
    found: index
      .search(name, {limit: 100})
      .map(({id}) => id)
      .sort(),
    duplicates: index.duplicates(),
  }
}

test('an index that was updated answers as one that is made anew', () => {
  const change = fc.record({made: entities, removed: fc.array(fc.nat({max: 8}), {maxLength: 4})})
  fc.assert(
    fc.property(
      fc.array(change, {minLength: 1, maxLength: 3}),
      names,
      texts,
      (changes, name, text) => {
        const index = createNameIndex()
        index.usePinyin(readStub)
        const all = new Map<string, NamedEntity>()
        for (const {made, removed} of changes) {
          for (const entity of made) {
            index.update(entity)
            all.set(entity.id, entity)
          }
          answers(index, name, text)
          for (const at of removed) {
            index.remove(`e${at}`)
            all.delete(`e${at}`)
          }
        }
        const fresh = createNameIndex(all.values())
        fresh.usePinyin(readStub)
        expect(answers(index, name, text)).toEqual(answers(fresh, name, text))
      },
    ),
    {numRuns: 300},
  )
})

test('what goes in and comes out survives the way to a worker and back', () => {
  const index = createNameIndex(structuredClone(cast))
  const text = '马克·卡尼与习近平'
  const all = [
    index.get('xi'),
    index.search('卡尼'),
    index.resolve('Carny'),
    index.mentions(text),
    index.duplicates(),
  ]
  expect(structuredClone(all)).toEqual(all)
  expect(all.map((answer) => (Array.isArray(answer) ? answer.length : answer?.id))).toEqual([
    'xi',
    1,
    0,
    2,
    1,
  ])
})

test('gets an entity as it was put in, and counts its changes', () => {
  const index = createNameIndex(cast)
  const before = index.revision
  expect(index.get('xi')).toBe(cast.find(({id}) => id === 'xi'))
  index.remove('nobody')
  expect(index.revision).toBe(before)
  index.remove('xi')
  expect(index.get('xi')).toBeUndefined()
  expect(index.revision).not.toBe(before)
})

test('two indexes do not know of each other', () => {
  const [one, other] = [createNameIndex(cast), createNameIndex()]
  expect(other.search('习近平')).toEqual([])
  expect(one.resolve('习近平').map(({id}) => id)).toEqual(['xi'])
})
