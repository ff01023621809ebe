import type {ExprNode} from 'groq-js'

import type {Catalog} from '../catalog/createCatalog.ts'
import type {Entry} from '../catalog/entry.ts'
import {callNode} from '../tree/callNode.ts'
import {RUN_NODE, toRun} from './run.ts'

/** Says, on a copy of a document, which one it is a copy of. */
const ENTRY: unique symbol = Symbol('entry')

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
  return Object.assign(catalog.copy(document, entry, false), {[ENTRY]: {entry, document}})
}

function showParts(copy: Copy, catalog: Catalog | undefined): object {
  const original = copy[ENTRY]
  if (catalog === undefined || original === undefined) return copy
  const shown = catalog.copy(original.document, original.entry, true)
  return Object.assign(shown, {_score: copy._score})
}

interface Copy {
  [ENTRY]?: {entry: Entry; document: object}
  _score?: unknown
}
