import type {DatabaseSync} from 'node:sqlite'

import {type Phrase, tokenSequences} from '../../text/textTokens.ts'
import {transact} from './transact.ts'

/** A token between two texts, so that no phrase runs from one into the other. */
const BETWEEN = '¶'

/**
 * What may wait until somebody searches, in characters of JSON: some thirty long posts, which take
 * a fifth of a second.
 */
const MOST_WAITING = 1_000_000

/**
 * The full-text index; a row stands for a head or for a part. What is edited is indexed when
 * somebody searches: an editor who types would have the whole text indexed for every key.
 */
export interface TextIndex {
  /** @param size how much there is to be read of the row, in characters of JSON */
  put(row: number, size: number): void
  remove(row: number): void
  /** The rows in which one text contains the phrase. */
  containing(phrase: Phrase): number[]
}

/** @param textsOf reads the texts of a row */
export function createTextIndex(
  database: DatabaseSync,
  textsOf: (row: number) => readonly string[],
): TextIndex {
  const insert = database.prepare('INSERT INTO texts (rowid, tokens) VALUES (?, ?)')
  const erase = database.prepare('DELETE FROM texts WHERE rowid = ?')
  // One value for all: a row for each of thousands takes longer than the search itself.
  const search = database.prepare(
    'SELECT json_group_array(rowid) AS rows FROM texts WHERE texts MATCH ?',
  )
  const wait = database.prepare('INSERT OR REPLACE INTO waiting_texts (row, size) VALUES (?, ?)')
  const drop = database.prepare('DELETE FROM waiting_texts WHERE row = ?')
  const waiting = database.prepare('SELECT row FROM waiting_texts')
  const waitingSize = database.prepare('SELECT total(size) AS size FROM waiting_texts')

  function index(row: number): void {
    erase.run(row)
    const tokens = textsOf(row)
      .flatMap(tokenSequences)
      .map((tokens) => tokens.join(' '))
      .filter((line) => line !== '')
    if (tokens.length > 0) insert.run(row, tokens.join(` ${BETWEEN} `))
    drop.run(row)
  }

  function catchUp(): void {
    for (const {row} of waiting.all()) index(Number(row))
  }

  return {
    put(row, size) {
      if (Number(waitingSize.get()?.['size']) < MOST_WAITING) wait.run(row, size)
      else index(row)
    },
    remove(row) {
      erase.run(row)
      drop.run(row)
    },
    // Tokens hold letters and digits only: a quote cannot occur in them.
    containing({tokens, isOpen}) {
      if (waiting.get() !== undefined) {
        if (database.isTransaction) catchUp()
        else transact(database, catchUp)
      }
      const found = search.get(`"${tokens.join(' ')}"${isOpen ? '*' : ''}`)
      const rows: unknown = JSON.parse(String(found?.['rows']))
      return Array.isArray(rows) ? rows.map(Number) : []
    },
  }
}
