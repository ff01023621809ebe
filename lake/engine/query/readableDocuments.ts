import {evaluateSync, parse} from 'groq-js'

import type {StoredDocument, Viewer} from '../../types.ts'

/** What a grant of everything looks like. */
const EVERYTHING = /^\s*_id\s+in\s+path\(\s*(["'])\*\*\1\s*\)\s*$/

/** Tells which documents, as they are stored, a viewer may read. */
export function createReadFilter(
  viewer: Viewer,
  timestamp: Date,
): (document: StoredDocument) => boolean {
  const filters = viewer.grants
    .filter((grant) => grant.permissions.includes('read'))
    .map((grant) => grant.filter)
  if (filters.some((filter) => EVERYTHING.test(filter))) return () => true
  const conditions = filters.map((filter) => parse(filter))
  return (document) =>
    conditions.some((condition) => {
      const value = evaluateSync(condition, {root: document, identity: viewer.id, timestamp})
      return value.type === 'boolean' && value.data
    })
}
