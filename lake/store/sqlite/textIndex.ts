import type {DatabaseSync} from 'node:sqlite'

import {type Phrase, tokenSequences} from '../../text/textTokens.ts'

/** A token between two texts, so that no phrase runs from one into the other. */
const BETWEEN = '¶'

/** The full-text index; a row stands for a head or for a part. */
export interface TextIndex {
  /** The row has to be new, or removed before. */
  add(row: number, texts: readonly string[]): void
  remove(row: number): void
  /** The rows in which one text contains the phrase. */
  containing(phrase: Phrase): number[]
}

export function createTextIndex(database: DatabaseSync): TextIndex {
  const insert = database.prepare('INSERT INTO texts (rowid, tokens) VALUES (?, ?)')
  const erase = database.prepare('DELETE FROM texts WHERE rowid = ?')
  const search = database.prepare('SELECT rowid FROM texts WHERE texts MATCH ?')
  return {
    add(row, texts) {
      const tokens = texts
        .flatMap(tokenSequences)
        .map((tokens) => tokens.join(' '))
        .filter((line) => line !== '')
      if (tokens.length > 0) insert.run(row, tokens.join(` ${BETWEEN} `))
    },
    remove(row) {
      erase.run(row)
    },
    // Tokens hold letters and digits only: a quote cannot occur in them.
    containing: ({tokens, isOpen}) =>
      search.all(`"${tokens.join(' ')}"${isOpen ? '*' : ''}`).map((row) => Number(row['rowid'])),
  }
}
