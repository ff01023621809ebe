import {expect, test} from 'vitest'
import type {PasteRow} from '../../plugins/entities/paste/pasteRows.ts'
import {
  choicesOf,
  firstChoice,
  toPasteRow,
  valueOf,
} from '../../plugins/entities/paste/pasteRows.ts'
import type {NameHit} from '../../plugins/names/nameLookup.ts'

const TYPES = ['person', 'work']
const NOBODY: ReadonlySet<string> = new Set()

function hit(id: string, type: string): NameHit {
  return {id, type, name: id, others: [], draft: false}
}

const ADA = hit('ada', 'person')
const EVE = hit('eve', 'person')
const TVO = hit('tvo', 'work')

test.each<[string, PasteRow['kind'], string, PasteRow]>([
  ['one carrier', 'known', 'ada', toPasteRow('Ada', [ADA], [], NOBODY)],
  ['carriers of two types', 'known', 'ada', toPasteRow('Ada', [ADA, TVO], [], NOBODY)],
  ['two carriers of one type', 'unclear', '', toPasteRow('Ada', [ADA, EVE], [], NOBODY)],
  ['nobody', 'new', 'new person', toPasteRow('Ada', [], [], NOBODY)],
  ['nobody, but somebody similar', 'unclear', '', toPasteRow('Ada', [], [EVE], NOBODY)],
  ['who is there', 'taken', 'leave-out', toPasteRow('Ada', [ADA], [], new Set(['ada']))],
])('a name with %s is %s', (_what, kind, value, row) => {
  expect([row.kind, valueOf(firstChoice(row, TYPES))]).toEqual([kind, value])
})

test('every candidate, every type and leaving it out can be chosen', () => {
  const row = toPasteRow('Ada', [ADA, EVE], [], NOBODY)
  expect(choicesOf(row, TYPES)).toEqual([
    {kind: 'known', id: 'ada', type: 'person', draft: false},
    {kind: 'known', id: 'eve', type: 'person', draft: false},
    {kind: 'new', type: 'person', name: 'Ada'},
    {kind: 'new', type: 'work', name: 'Ada'},
    'leave-out',
  ])
})
