import {applyPatch} from 'mendoza'

import {toStoredDocument} from '../../storedDocument.ts'
import type {StoredDocument} from '../../types.ts'
import {unpack} from './packing.ts'

export function applyDifference(document: StoredDocument, difference: Uint8Array): StoredDocument {
  const operations = unpack(difference)
  if (Array.isArray(operations)) return toStoredDocument(applyPatch(document, operations))
  throw new Error('What is stored is not a difference: the data may be damaged')
}

export function unpackDocument(bytes: Uint8Array): StoredDocument {
  return toStoredDocument(unpack(bytes))
}
