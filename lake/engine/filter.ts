import {evaluateSync, type ExprNode, parse} from 'groq-js'

import type {StoredDocument} from '../types.ts'

/** Whether a document is among those that a filter lets through. */
export type DocumentFilter = (document: StoredDocument) => boolean

export interface FilterContext {
  readonly params: Readonly<Record<string, unknown>>
  /** What `identity()` gives: a user id. */
  readonly identity: string
  /** Clock for `now()`. */
  readonly now: () => Date
  /** Looks up what `->` follows. */
  readonly dereference: (id: string) => StoredDocument | undefined
}

/** The predicate of a parsed GROQ expression, evaluated on the document alone. */
export function createDocumentFilter(expression: ExprNode, context: FilterContext): DocumentFilter {
  const {params, identity, now, dereference} = context
  return (document) => {
    const value = evaluateSync(expression, {
      root: document,
      params: {...params},
      identity,
      timestamp: now(),
      dereference: ({_ref}) => dereference(_ref),
    })
    return value.type === 'boolean' && value.data === true
  }
}

/** Parses a GROQ expression. @throws as groq-js does */
export function parseFilter(filter: string, params: Readonly<Record<string, unknown>>): ExprNode {
  return parse(filter, {params: {...params}})
}
