import {expect, test} from 'vitest'
import {createNameLookup} from '../../plugins/names/createNameLookup.ts'
import type {Entity} from '../../plugins/names/nameLookup.ts'

function entity(id: string, type: string, name: string, rest: Partial<Entity> = {}): Entity {
  return {id, type, name, draft: false, ...rest}
}

const CARNEY = entity('person-markcarney', 'person', 'Mark Carney', {
  names: [{language: 'zh-Hans', name: '马克·卡尼'}],
  aliases: ['卡尼'],
  description: '加拿大总理',
})
const FORD = entity('person-dougford', 'person', 'Doug Ford')
const FORD_MOTOR = entity('organization-ford', 'organization', 'Ford')

async function lookupOf(...entities: readonly Entity[]) {
  const lookup = createNameLookup()
  await lookup.put(entities)
  return lookup
}

test('a name is found in any script, with the name that was found in front', async () => {
  const lookup = await lookupOf(CARNEY, FORD, FORD_MOTOR)
  expect(await lookup.search('馬克・卡尼', ['person'], 10)).toEqual([
    {
      id: 'person-markcarney',
      type: 'person',
      name: 'Mark Carney',
      others: ['马克·卡尼', '卡尼'],
      description: '加拿大总理',
      draft: false,
    },
  ])
  const ids = (await lookup.search('ford', ['person', 'organization'], 10)).map(({id}) => id)
  expect(ids).toEqual(['organization-ford', 'person-dougford'])
})

test('a list of names is resolved at once, by types in the order of preference', async () => {
  const lookup = await lookupOf(CARNEY, FORD_MOTOR, entity('work-ford', 'work', 'FORD'))
  const hits = await lookup.resolve(['卡尼', 'ford', 'nobody'], ['work', 'person', 'organization'])
  expect(hits.map((row) => row.map(({id}) => id))).toEqual([
    ['person-markcarney'],
    ['work-ford', 'organization-ford'],
    [],
  ])
})

test('who is changed or removed is no longer found by what it was called', async () => {
  const lookup = await lookupOf(CARNEY, FORD)
  await lookup.put([{...FORD, name: 'Rob Ford'}])
  await lookup.remove(['person-markcarney'])
  expect(await lookup.search('doug', ['person'], 10)).toEqual([])
  expect(await lookup.resolve(['Mark Carney'], ['person'])).toEqual([[]])
})

test('a new document gets an id and a slug that nobody has', async () => {
  const lookup = await lookupOf(entity('person-liqiang', 'person', 'Li Qiang', {slug: 'li-qiang'}))
  expect(await lookup.prepare('person', 'Li Qiang')).toEqual({
    id: 'person-liqiang-2',
    type: 'person',
    name: 'Li Qiang',
    slug: 'li-qiang-2',
  })
  expect(await lookup.prepare('person', '曾庆红')).toMatchObject({slug: 'zeng-qing-hong'})
})

test('a name is found by its pinyin, and by what it may be meant to be', async () => {
  const lookup = await lookupOf(CARNEY, FORD)
  expect((await lookup.search('kani', ['person'], 10)).map(({id}) => id)).toEqual([CARNEY.id])
  expect((await lookup.similar('Mark Carny', ['person'])).map(({id}) => id)).toEqual([CARNEY.id])
  expect(await lookup.resolve(['Mark Carny'], ['person'])).toEqual([[]])
})

test.each([
  ['YAML', 'people:\n- Mark Carney\n- "习近平"\n  - \'Li, Qiang\'\n'],
  ['commas', 'Mark Carney，习近平、Li; Qiang'],
  ['a YAML list in one line', 'people: [Mark Carney, "习近平", Li, Qiang]'],
])('names are read out of %s', async (_form, text) => {
  const lookup = createNameLookup()
  const names = await lookup.readPasted(text)
  expect(names.slice(0, 2)).toEqual(['Mark Carney', '习近平'])
})

test('names in a text are found while it is edited, and those who carry them', async () => {
  const lookup = await lookupOf(CARNEY, FORD, FORD_MOTOR, entity('tag-trade', 'tag', '贸易'))
  const first = {key: 'a', text: '卡尼谈贸易'}
  const carney = {
    id: CARNEY.id,
    type: 'person',
    name: 'Mark Carney',
    others: ['马克·卡尼', '卡尼'],
    description: '加拿大总理',
    draft: false,
  }
  expect(await lookup.mentions('post', [first, {key: 'b', text: '无人'}])).toEqual({
    mentions: [[{start: 0, end: 2, ids: [CARNEY.id]}], []],
    hits: [carney],
  })
  expect(await lookup.mentions('post', [first, {key: 'b', text: '见Ford'}])).toEqual({
    mentions: [[{start: 0, end: 2, ids: [CARNEY.id]}], [{start: 1, end: 5, ids: [FORD_MOTOR.id]}]],
    hits: [carney, {...FORD_MOTOR, others: []}],
  })
  await lookup.remove([CARNEY.id])
  expect(await lookup.mentions('post', [first])).toEqual({mentions: [[]], hits: []})
})
