import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {fold} from '../../names/fold/fold.ts'
import {NameTable} from '../../names/keys/nameTable.ts'
import {writtenNames, type NamedEntity} from '../../names/entity.ts'
import {entities, names} from './support/randomNames.ts'

/** Ids of those who have a name, by the table and by looking at everybody. */
function idsOf(table: NameTable, name: string): string[] {
  const records = table.recordsOf(table.keyOf(name))
  return [...new Set(records.map((record) => table.idOf(record)))].sort()
}

function idsAmong(all: Iterable<NamedEntity>, name: string): string[] {
  return [...all]
    .filter((entity) => writtenNames(entity).some((other) => keyOf(other) === keyOf(name)))
    .map(({id}) => id)
    .sort()
}

function keyOf(name: string): string {
  return fold(name) || name.trim()
}

test('whoever comes, changes and goes, a name finds those who have it now', () => {
  const change = fc.record({made: entities, removed: fc.array(fc.nat({max: 8}), {maxLength: 4})})
  fc.assert(
    fc.property(fc.array(change, {maxLength: 4}), names, (changes, asked) => {
      const table = new NameTable()
      const all = new Map<string, NamedEntity>()
      for (const {made, removed} of changes) {
        for (const entity of made) {
          table.put(entity)
          all.set(entity.id, entity)
        }
        for (const at of removed) {
          table.delete(`e${at}`)
          all.delete(`e${at}`)
        }
      }
      expect(
        table
          .entities()
          .map(({id}) => id)
          .sort(),
      ).toEqual([...all.keys()].sort())
      for (const name of [asked, ...[...all.values()].flatMap(writtenNames)]) {
        if (name.trim() !== '') expect(idsOf(table, name)).toEqual(idsAmong(all.values(), name))
      }
    }),
    {numRuns: 500},
  )
})

test('among so many names that some have the same hash, each is found, and no other', () => {
  const count = 150_000
  const table = new NameTable()
  for (let number = 0; number < count; number += 1) {
    table.put({id: String(number), type: 't', name: numbered(number)})
  }
  const wrong: number[] = []
  for (let number = 0; number < 2 * count; number += 1) {
    const found = table.recordsOf(table.keyOf(numbered(number))).map((record) => table.idOf(record))
    if (found.join() !== (number < count ? String(number) : '')) wrong.push(number)
  }
  expect(wrong).toEqual([])
})

function numbered(number: number): string {
  return `名${number.toString(36)}字${(number % 977).toString(36)}`
}

test('names of nothing but signs are told apart, an empty one is nobody’s', () => {
  const table = new NameTable()
  table.put({id: 'dots', type: 'tag', name: '···'})
  table.put({id: 'dashes', type: 'tag', name: '——', aliases: ['', ' ']})
  expect(['···', '——', '', ' '].map((name) => idsOf(table, name))).toEqual([
    ['dots'],
    ['dashes'],
    [],
    [],
  ])
})
