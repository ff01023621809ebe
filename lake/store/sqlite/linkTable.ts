import type {DatabaseSync} from 'node:sqlite'

import type {StoredDocument} from '../../types.ts'
import {foundReferences, referencesOf} from '../references.ts'
import type {Referrer} from '../store.ts'

/** Which documents refer to which. */
export interface LinkTable {
  put(source: number, document: StoredDocument): void
  remove(source: number): void
  /** The references that integrity guards. */
  referrers(target: string): Referrer[]
  /** Keys of the documents in which `references(target)` holds. */
  linkedFrom(target: string): number[]
}

interface Link {
  readonly found: boolean
  readonly guarded: boolean
  readonly weak: boolean
}

export function createLinkTable(database: DatabaseSync): LinkTable {
  const insert = database.prepare('INSERT OR REPLACE INTO links VALUES (?, ?, ?, ?, ?)')
  const erase = database.prepare('DELETE FROM links WHERE target = ? AND source = ?')
  const eraseAll = database.prepare('DELETE FROM links WHERE source = ?')
  const ofSource = database.prepare(
    'SELECT target, found, guarded, weak FROM links WHERE source = ?',
  )
  const guarded = database.prepare(
    `SELECT id, weak FROM links JOIN documents ON key = source
     WHERE target = ? AND guarded ORDER BY id`,
  )
  const found = database.prepare('SELECT source FROM links WHERE target = ? AND found')

  return {
    put(source, document) {
      const links = linksOf(document)
      for (const row of ofSource.all(source)) {
        const target = String(row['target'])
        const link = links.get(target)
        if (link === undefined) erase.run(target, source)
        else if (isSame(link, row)) links.delete(target)
      }
      for (const [target, {found, guarded, weak}] of links) {
        insert.run(target, source, Number(found), Number(guarded), Number(weak))
      }
    },
    remove(source) {
      eraseAll.run(source)
    },
    referrers: (target) =>
      guarded.all(target).map((row) => ({from: String(row['id']), weak: row['weak'] === 1})),
    linkedFrom: (target) => found.all(target).map((row) => Number(row['source'])),
  }
}

function linksOf(document: StoredDocument): Map<string, Link> {
  const links = new Map<string, Link>()
  for (const {to, weak} of referencesOf(document)) {
    const others = links.get(to)?.weak ?? true
    links.set(to, {found: false, guarded: true, weak: weak && others})
  }
  for (const target of foundReferences(document)) {
    links.set(target, {guarded: false, weak: true, ...links.get(target), found: true})
  }
  return links
}

function isSame(link: Link, row: Record<string, unknown>): boolean {
  return (
    Number(link.found) === row['found'] &&
    Number(link.guarded) === row['guarded'] &&
    Number(link.weak) === row['weak']
  )
}
