import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {createInterface} from 'node:readline'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {createSqliteStore} from '../../lake/store/sqlite/createSqliteStore.ts'
import type {Store} from '../../lake/store/store.ts'
import type {StoredDocument} from '../../lake/types.ts'
import {stateAfter} from './support/durableTransactions.ts'

const WRITER = join(import.meta.dirname, 'support', 'durabilityWriter.ts')
const KILLS = 24

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-durability-'))
  file = join(folder, 'lake.db')
})
afterAll(() => rmSync(folder, {recursive: true}))

/**
 * Lets a process write, and kills it some milliseconds after it says the line: in the middle of a
 * transaction, or right after one. Gives the number of the last transaction that was acknowledged.
 */
function writeUntil(word: 'begin' | 'done', transactions: number, delay: number): Promise<number> {
  const {promise, resolve, reject} = Promise.withResolvers<number>()
  const writer = spawn(process.execPath, [WRITER, file], {stdio: ['ignore', 'pipe', 'pipe']})
  let acknowledged = 0
  let seen = 0
  let complaint = ''
  createInterface(writer.stdout).on('line', (line) => {
    const [said, number] = line.split(' ')
    if (said === 'done') acknowledged = Number(number)
    if (said === word && ++seen === transactions) setTimeout(() => writer.kill('SIGKILL'), delay)
  })
  writer.stderr.on('data', (text) => (complaint += text))
  writer.on('close', (_code, signal) => {
    if (signal === 'SIGKILL') resolve(acknowledged)
    else reject(new Error(complaint))
  })
  return promise
}

function open<Result>(work: (store: Store) => Result): Result {
  const store = createSqliteStore(file)
  try {
    return work(store)
  } finally {
    store.close()
  }
}

function stateOf(documents: Iterable<StoredDocument>): Record<string, unknown> {
  return Object.fromEntries(
    [...documents].map((one) => [one._id, one['number'] ?? one['count'] ?? Object(one['to'])._ref]),
  )
}

/** The documents of somebody who has read the log alone. */
function foldLog({log}: Store): StoredDocument[] {
  const documents = new Map<string, StoredDocument>()
  for (const {changes} of log.since(0)) {
    for (const {documentId, after} of changes) {
      if (after === undefined) documents.delete(documentId)
      else documents.set(documentId, after)
    }
  }
  return [...documents.values()].sort((one, other) => (one._id < other._id ? -1 : 1))
}

test(`${KILLS} kills mid-load: what was acknowledged is there and whole, nothing is there in part`, async () => {
  const outcomes = {whole: 0, absent: 0}
  for (let round = 0; round < KILLS; round++) {
    const word = round % 4 === 0 ? 'done' : 'begin'
    const acknowledged = await writeUntil(word, 2 + (round % 5), (round * 7) % 30)
    open((store) => {
      const last = store.log.lastSequence()
      // A transaction may have been committed without its writer living to say so.
      expect([acknowledged, acknowledged + 1]).toContain(last)
      outcomes[last === acknowledged ? 'absent' : 'whole']++
      expect(stateOf(store.documents.all())).toEqual(stateAfter(last))
      expect(store.documents.referrers(`fresh-${last}`)).toEqual([{from: 'pointer', weak: false}])
      for (let number = 1; number <= last; number++) {
        expect(store.log.sequenceOf(`t${number}`)).toBe(number)
      }
    })
  }
  open((store) => expect(foldLog(store)).toEqual([...store.documents.all()]))
  const database = new DatabaseSync(file)
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{integrity_check: 'ok'}])
  database.close()
  expect(outcomes.whole + outcomes.absent).toBe(KILLS)
  console.info(
    `after a kill the last transaction was absent ${outcomes.absent} times, whole ${outcomes.whole} times`,
  )
}, 180_000)
