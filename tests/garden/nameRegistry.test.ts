import {expect, test} from 'vitest'
import type {ReferenceTarget} from '../../codec/frontMatter/table.ts'
import {createNameRegistry} from '../../garden/nameRegistry.ts'

const wanted = (name: string, ...to: ReferenceTarget[]) => ({
  name,
  to,
  key: 'k',
  line: 1,
  column: 1,
})
const term = (name: string, expansion: string) => ({
  term: name,
  expansion,
  definition: 'd',
  line: 1,
  column: 1,
})

test('the most frequent way of writing a name becomes its name, the others aliases', () => {
  const registry = createNameRegistry([])
  for (const name of ['deepseek', 'DeepSeek', 'DeepSeek', 'Deep Seek']) {
    registry.want(wanted(name, 'organization'))
  }
  expect(registry.settle()).toEqual([
    {
      _id: 'organization-deepseek',
      _type: 'organization',
      name: 'DeepSeek',
      aliases: ['Deep Seek', 'deepseek'],
      slug: {_type: 'slug', current: 'deepseek'},
    },
  ])
})

test('a name of several types goes to the one that another field is sure of', () => {
  const registry = createNameRegistry([])
  registry.want(wanted('LT視界', 'person', 'organization', 'work'))
  registry.want(wanted('LT视界', 'work'))
  const [work, ...others] = registry.settle()
  expect(others).toEqual([])
  expect(work).toMatchObject({_type: 'work', name: 'LT视界'})
  expect(registry.resolve(wanted('LT視界', 'person', 'organization', 'work'))).toEqual({
    id: work?._id,
    candidates: [work?._id],
  })
})

test('slugs are told apart, and taxonomy keeps its own', () => {
  const registry = createNameRegistry([{id: 'x', type: 'person', name: 'Other', slug: 'li-na'}])
  registry.want(wanted('李娜', 'person'))
  registry.want(wanted('李纳', 'person'))
  registry.want(wanted('society-systems', 'area'))
  expect(registry.settle().map(({slug}) => slug.current)).toEqual([
    'li-na-2',
    'li-na-3',
    'society-systems',
  ])
})

test('an ambiguous name says how many it may mean', () => {
  const registry = createNameRegistry([
    {id: 'p2', type: 'person', name: 'Li Na', slug: 'a'},
    {id: 'p1', type: 'person', name: 'LI NA', slug: 'b'},
  ])
  expect(registry.resolve(wanted('li na', 'person'))).toEqual({
    id: 'p1',
    candidates: ['p1', 'p2'],
  })
  expect(registry.resolve(wanted('Li Na', 'person'))).toEqual({
    id: 'p2',
    candidates: ['p2'],
  })
})

test('terms are concepts, unless somebody of that name is known', () => {
  const registry = createNameRegistry([
    {id: 'p1', type: 'person', name: 'Mark Carney', slug: 'mark-carney'},
  ])
  expect(registry.resolveTerm(term('卡尼', 'Mark Carney'))).toEqual({kind: 'entity', id: 'p1'})
  const first = registry.resolveTerm(term('冷战', 'Cold War'))
  expect(registry.resolveTerm(term('冷戰', 'the Cold War'))).toEqual(first)
  expect(registry.takeConcepts()).toEqual([
    {
      _id: first.id,
      _type: 'concept',
      name: '冷战',
      slug: {_type: 'slug', current: 'leng-zhan'},
      expansion: 'Cold War',
      definition: 'd',
    },
  ])
  expect(registry.takeConcepts()).toEqual([])
})
