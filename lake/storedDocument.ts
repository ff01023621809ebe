import {isRecord} from './isEqual.ts'
import type {AttributeValue, StoredDocument} from './types.ts'

/** Whether the value is a document with the attributes that the lake itself sets. */
export function isStoredDocument(value: unknown): value is StoredDocument {
  return (
    isRecord(value) &&
    ['_id', '_type', '_rev', '_createdAt', '_updatedAt'].every(
      (attribute) => typeof value[attribute] === 'string',
    )
  )
}

/** Reads what the lake itself has written. @throws when the file is damaged */
export function toStoredDocument(value: unknown): StoredDocument {
  if (isStoredDocument(value)) return value
  throw new Error('What is stored is not a document: the data may be damaged')
}

/** Whether a value that came out of `JSON.parse`, or was built of such, is a JSON value. */
export function isAttributeValue(value: unknown): value is AttributeValue {
  return value === null || ['boolean', 'number', 'string', 'object'].includes(typeof value)
}
