import type {ExprNode} from 'groq-js'

import type {Catalog} from '../catalog/createCatalog.ts'
import {copyUnread, type Entry} from '../catalog/entry.ts'
import {callNode} from '../tree/callNode.ts'
import {RUN_NODE, toRun} from './run.ts'

/** Says, on a copy of a document, which one it is a copy of. */
const ENTRY = Symbol('entry')

/**
 * `score()` copies every document that it gets, and a copy reads all attributes. Around it, the
 * large ones are taken out of sight, and put onto the copies afterwards.
 */
export function withoutParts(
  documents: ExprNode,
  copy: (documents: ExprNode) => ExprNode,
): ExprNode {
  const hidden = callNode([documents, RUN_NODE], ([documents, run]) =>
    mapDocuments(documents, (document) => hideParts(document, toRun(run)?.catalog)),
  )
  return callNode([copy(hidden), RUN_NODE], ([copies, run]) =>
    mapDocuments(copies, (document) => showParts(document, toRun(run)?.catalog)),
  )
}

function mapDocuments(documents: unknown, map: (document: object) => object): unknown {
  if (!Array.isArray(documents)) return documents
  return documents.map((document: unknown) =>
    typeof document === 'object' && document !== null ? map(document) : document,
  )
}

function hideParts(document: object, catalog: Catalog | undefined): object {
  const entry = catalog?.entryOf(document)
  if (catalog === undefined || entry === undefined) return document
  const hidden = copyUnread(document, entry.parts, false)
  catalog.adopt(hidden, entry)
  return Object.assign(hidden, {[ENTRY]: entry})
}

function showParts(copy: object & {[ENTRY]?: Entry}, catalog: Catalog | undefined): object {
  const entry = copy[ENTRY]
  if (catalog === undefined || entry === undefined) return copy
  delete copy[ENTRY]
  const document = catalog.document(entry)
  for (const name of entry.parts.keys()) {
    const property = Object.getOwnPropertyDescriptor(document, name)
    if (property !== undefined) Object.defineProperty(copy, name, property)
  }
  catalog.adopt(copy, entry)
  return copy
}
