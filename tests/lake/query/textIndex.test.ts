import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {describe, expect, test} from 'vitest'

import {createSqliteStore} from '../../../lake/store/sqlite/createSqliteStore.ts'
import type {Store} from '../../../lake/store/store.ts'
import {ask, put, stored, stores} from './support.ts'

const body = (text: string): {_type: string; text: string}[] => [{_type: 'block', text}]
const LONG = '贸易'.repeat(15_000)

function found(store: Store, word: string): unknown {
  return ask(store, '*[@ match text::query($word)]._id', {word})
}

describe.each(stores)('searching the $name store', ({open}) => {
  test('finds what was edited since the last search, and not what it was', () => {
    const store = open()
    for (const word of ['冷战', '和平', '冷战史']) {
      put(store, stored({_id: 'a', _type: 'post', title: word, body: body(LONG + word)}))
      put(store, stored({_id: 'b', _type: 'post', title: 'B', body: body(LONG)}))
    }
    expect([found(store, '和平'), found(store, '冷战')]).toEqual([[], ['a']])
    put(store, stored({_id: 'a', _type: 'post', title: '冷战', body: body(LONG)}))
    expect([found(store, '冷战史'), found(store, '冷战')]).toEqual([[], ['a']])
    store.transact(() => store.documents.remove('a'))
    expect([found(store, '冷战'), found(store, '贸易')]).toEqual([[], ['b']])
    store.close()
  })

  test('finds what was put at once, however much', () => {
    const store = open()
    const ids = Array.from({length: 60}, (_, index) => `p${100 + index}`)
    put(store, ...ids.map((_id) => stored({_id, _type: 'post', body: body(`${LONG}${_id}`)})))
    expect([found(store, '贸易'), found(store, 'p133')]).toEqual([ids, ['p133']])
    store.close()
  })

  test('looks no further into an attribute than half a million characters', () => {
    const store = open()
    const text = `开始${'贸易'.repeat(249_999)}结束`
    put(store, stored({_id: 'a', _type: 'post', title: '标题', body: body(text)}))
    expect(['开始', '标题', '结束'].map((word) => found(store, word))).toEqual([['a'], ['a'], []])
    store.close()
  })
})

test('what waits to be indexed does so across the end of the lake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-texts-'))
  const file = join(folder, 'lake.db')
  const before = createSqliteStore(file)
  put(before, stored({_id: 'a', _type: 'post', title: '冷战', body: body(LONG)}))
  expect(found(before, '冷战')).toEqual(['a'])
  put(before, stored({_id: 'a', _type: 'post', title: '和平', body: body(`${LONG}北约`)}))
  before.close()
  const after = createSqliteStore(file)
  expect(['冷战', '和平', '北约'].map((word) => found(after, word))).toEqual([[], ['a'], ['a']])
  after.close()
  rmSync(folder, {recursive: true})
})
