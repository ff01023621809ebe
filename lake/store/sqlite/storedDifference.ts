import {applyPatch} from 'mendoza'

import {toStoredDocument} from '../../storedDocument.ts'
import type {StoredDocument} from '../../types.ts'
import {unpack} from './packing.ts'

/** Follows differences from a document on, oldest first. */
export function applyDifferences(
  document: StoredDocument,
  differences: readonly Uint8Array[],
): StoredDocument {
  return differences.reduce((document, difference) => {
    const operations = unpack(difference)
    if (Array.isArray(operations)) return toStoredDocument(applyPatch(document, operations))
    throw new Error('What is stored is not a difference: the data may be damaged')
  }, document)
}

export function unpackDocument(bytes: Uint8Array): StoredDocument {
  return toStoredDocument(unpack(bytes))
}
