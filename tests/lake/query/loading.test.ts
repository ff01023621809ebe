import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {prepareQueries} from '../../../lake/engine/query/evaluateQuery.ts'
import {createMemoryStore} from '../../../lake/store/memory/createMemoryStore.ts'
import {createSqliteStore} from '../../../lake/store/sqlite/createSqliteStore.ts'
import type {Store} from '../../../lake/store/store.ts'
import {ask, put, stored} from './support.ts'

const idOf = (number: number): string => `p${String(number).padStart(3, '0')}`
const QUERIES = ['*', '*[_type == "post"] | order(n desc) [0...9]', 'count(*[n > 5])']

function fill(store: Store): void {
  const numbers = Array.from({length: 350}, (_, index) => index)
  put(store, ...numbers.map((n) => stored({_id: idOf(n), _type: 'post', n})))
}

function answers(store: Store): unknown[] {
  return QUERIES.map((query) => ask(store, query))
}

function remove(store: Store, id: string): void {
  store.transact(() => store.documents.remove(id))
}

const step = fc.oneof(
  fc.constant({kind: 'load'} as const),
  fc.record({kind: fc.constant('put'), n: fc.nat(400), value: fc.nat(9)}),
  fc.record({kind: fc.constant('remove'), n: fc.nat(400)}),
  fc.record({kind: fc.constant('undo'), n: fc.nat(400)}),
  {weight: 1, arbitrary: fc.constant({kind: 'ask'} as const)},
)

test('documents may change while they are loaded', () => {
  fc.assert(
    fc.property(fc.array(step, {maxLength: 20}), (steps) => {
      const [sqlite, memory] = [createSqliteStore(':memory:'), createMemoryStore()]
      const both = [sqlite, memory]
      for (const store of both) fill(store)
      const loading = prepareQueries(sqlite)[Symbol.iterator]()
      for (const one of [...steps, {kind: 'ask'} as const]) {
        if (one.kind === 'load') loading.next()
        else if (one.kind === 'ask') expect(answers(sqlite)).toEqual(answers(memory))
        else if (one.kind === 'undo') {
          expect(() =>
            sqlite.transact(() => {
              sqlite.documents.put(stored({_id: idOf(one.n), _type: 'gone'}))
              answers(sqlite)
              throw new Error('Undone')
            }),
          ).toThrow('Undone')
        } else if (one.kind === 'remove') for (const store of both) remove(store, idOf(one.n))
        else {
          const document = stored({_id: idOf(one.n), _type: 'post', n: one.value})
          for (const store of both) put(store, document)
        }
      }
      sqlite.close()
    }),
    {numRuns: 40},
  )
})

test('what could not be loaded to its end is not taken for all there is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-loading-'))
  const file = join(folder, 'lake.db')
  const store = createSqliteStore(file)
  fill(store)
  const other = new DatabaseSync(file)
  const write = other.prepare('UPDATE documents SET head = ? WHERE id = ?')
  const whole = String(
    other.prepare('SELECT head FROM documents WHERE id = ?').get(idOf(249))?.['head'],
  )
  write.run('damaged', idOf(249))
  expect(() => [...prepareQueries(store)]).toThrow(SyntaxError)
  expect(() => ask(store, 'count(*)')).toThrow(SyntaxError)
  write.run(whole, idOf(249))
  expect(ask(store, 'count(*)')).toBe(350)
  other.close()
  store.close()
  rmSync(folder, {recursive: true})
})
