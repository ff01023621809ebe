import {Mutation} from '@sanity/mutator'

import {invalid} from '../refusals.ts'
import {isStoredDocument} from '../storedDocument.ts'
import type {StoredDocument} from '../types.ts'
import type {Operation} from './readPatch.ts'

/** Attributes that no patch may change. */
const IMMUTABLE = ['_id', '_type'] as const

/**
 * Applies one operation as the Studio's own mutator does, so that what an editor sees before the
 * reply is what is stored.
 *
 * @throws Refusal when a path cannot be read or the operation does not fit the document
 */
export function applyOperation(document: StoredDocument, operation: Operation): StoredDocument {
  const patched = applyWithMutator(document, operation)
  for (const attribute of IMMUTABLE) {
    if (patched?.[attribute] !== document[attribute]) {
      throw invalid(`Cannot modify immutable attribute "${attribute}"`)
    }
  }
  // These belong to the lake; a patch that brings them along is not refused.
  const {_rev, _createdAt, _updatedAt} = document
  const next = {...patched, _rev, _createdAt, _updatedAt}
  if (!isStoredDocument(next)) throw new Error('A patch left something that is not a document')
  return next
}

function applyWithMutator(
  document: StoredDocument,
  {operator, operand}: Operation,
): Readonly<Record<string, unknown>> | null {
  const patch = {id: document._id, [operator]: operand}
  try {
    return new Mutation({mutations: [{patch}]}).apply(document)
  } catch (error) {
    // What a request got wrong the mutator tells by an `Error`; anything else is a fault of ours,
    // and as a refusal it would cost the editor what was typed.
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) {
      throw error
    }
    throw invalid(error.message)
  }
}
