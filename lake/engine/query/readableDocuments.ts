import {evaluateSync, type ExprNode, parse} from 'groq-js'

import {remembering} from '../../text/remembering.ts'
import type {StoredDocument, Viewer} from '../../types.ts'

/** Which documents, as they are stored, a viewer may read. */
export type ReadFilter =
  | {readonly kind: 'everything'}
  /** The id is enough to know. */
  | {readonly kind: 'id'; readonly test: (id: string) => boolean}
  | {readonly kind: 'document'; readonly test: (document: StoredDocument) => boolean}

/** How grants of everything, and of everything whose id has no dot, are written. */
const EVERYTHING = /^\s*_id\s+in\s+path\(\s*(["'])\*\*\1\s*\)\s*$/
const WITHOUT_DOT = /^\s*_id\s+in\s+path\(\s*(["'])\*\1\s*\)\s*$/

export function createReadFilter(viewer: Viewer, timestamp: Date): ReadFilter {
  const filters = viewer.grants
    .filter((grant) => grant.permissions.includes('read'))
    .map((grant) => grant.filter)
  if (filters.some((filter) => EVERYTHING.test(filter))) return {kind: 'everything'}
  if (filters.every((filter) => WITHOUT_DOT.test(filter))) {
    return {kind: 'id', test: (id) => filters.length > 0 && !id.includes('.')}
  }
  const conditions = filters.map(parseGrant)
  return {
    kind: 'document',
    test: (document) =>
      conditions.some((condition) => {
        const value = evaluateSync(condition, {root: document, identity: viewer.id, timestamp})
        return value.type === 'boolean' && value.data
      }),
  }
}

export function mayRead(filter: ReadFilter, document: StoredDocument): boolean {
  switch (filter.kind) {
    case 'everything':
      return true
    case 'id':
      return filter.test(document._id)
    case 'document':
      return filter.test(document)
  }
}

const parseGrant = remembering(256, (filter): ExprNode => parse(filter))
