import {DatabaseSync} from 'node:sqlite'

import {expect, test} from 'vitest'

import {createSqliteLog} from '../../../lake/store/sqlite/log.ts'
import type {StoredDocument} from '../../../lake/types.ts'

function paragraph(index: number): string {
  return Array.from({length: 50}, (_, at) =>
    String.fromCharCode(0x4e00 + ((index * 7919 + at * 104729) % 9000)),
  ).join('')
}

/** A post of real size: 75 paragraphs, some 29 KB. */
function post(revision: number, text: string): StoredDocument {
  return {
    _id: 'drafts.post',
    _type: 'post',
    _rev: `t${revision}`,
    _createdAt: '2026-01-01T00:00:00.000Z',
    _updatedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, revision)).toISOString(),
    body: Array.from({length: 75}, (_, index) => ({
      _key: `k${index}`,
      _type: 'block',
      children: [
        {
          _key: `s${index}`,
          _type: 'span',
          text: index === 30 ? text : paragraph(index) + paragraph(index + 99),
        },
      ],
    })),
  }
}

test('500 keys typed into a post cost less than twelve posts', () => {
  const database = new DatabaseSync(':memory:')
  const log = createSqliteLog(database)
  const timestamp = '2026-01-01T00:00:00.000Z'
  let before: StoredDocument | undefined
  for (let number = 1; number <= 500; number++) {
    const after = post(number, '起'.repeat(number))
    const mutation =
      before === undefined
        ? {create: after}
        : {
            patch: {
              id: after._id,
              diffMatchPatch: {
                'body[_key=="k30"].children[0].text': `@@ -${number},0 +${number} @@\n+起\n`,
              },
            },
          }
    const change = {
      documentId: after._id,
      previousRev: before?._rev,
      deleted: false,
      before,
      after,
      mutations: [mutation],
    }
    log.append({id: `t${number}`, timestamp, author: 'p', changes: [change], events: []})
    before = after
  }
  const used = database
    .prepare('SELECT sum(length(content) + length(mutations)) AS bytes FROM changes')
    .get()
  const whole = Buffer.byteLength(JSON.stringify(before), 'utf8')
  expect(whole).toBeGreaterThan(25_000)
  expect(Number(used?.['bytes'])).toBeLessThan(12 * whole)
  expect(log.documentAt('drafts.post', 333)).toEqual(post(333, '起'.repeat(333)))
  database.close()
})
