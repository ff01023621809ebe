import {DatabaseSync} from 'node:sqlite'

import {afterEach, beforeEach, expect, test} from 'vitest'

import {migrate} from '../../../lake/store/sqlite/migrate.ts'

const FIRST = 'CREATE TABLE notes (id TEXT) STRICT'
const SECOND = `ALTER TABLE notes ADD COLUMN text TEXT; INSERT INTO notes VALUES ('a', 'b')`

let database: DatabaseSync
beforeEach(() => {
  database = new DatabaseSync(':memory:')
})
afterEach(() => database.close())

function notes(): unknown[] {
  return database.prepare('SELECT * FROM notes').all()
}

test('each migration is done once, whenever it is added', () => {
  migrate(database, 'notes', [FIRST])
  expect(notes()).toEqual([])
  migrate(database, 'notes', [FIRST, SECOND])
  migrate(database, 'notes', [FIRST, SECOND])
  expect(notes()).toEqual([{id: 'a', text: 'b'}])
})

test('parts count for themselves', () => {
  migrate(database, 'other', ['CREATE TABLE others (id TEXT) STRICT'])
  migrate(database, 'notes', [FIRST, SECOND])
  expect(notes()).toEqual([{id: 'a', text: 'b'}])
})

test('a migration that fails leaves all as it was', () => {
  migrate(database, 'notes', [FIRST])
  expect(() => migrate(database, 'notes', [FIRST, SECOND, 'NONSENSE'])).toThrow('NONSENSE')
  migrate(database, 'notes', [FIRST, SECOND])
  expect(notes()).toEqual([{id: 'a', text: 'b'}])
})

test('what a newer version has written is left alone', () => {
  migrate(database, 'notes', [FIRST, SECOND])
  expect(() => migrate(database, 'notes', [FIRST])).toThrow(
    'A newer version of Dateline wrote this data (notes 2; this one reads 1)',
  )
})
