import {isDocumentId} from '../documentIds.ts'
import {isRecord} from '../isEqual.ts'
import {invalid} from '../refusals.ts'
import {isAttributeValue} from '../storedDocument.ts'
import type {AttributeValue} from '../types.ts'

/** A document as a request brings it: `_id` may be missing, or a prefix that ends in a dot. */
export interface NewDocument {
  readonly _id?: string
  readonly _type: string
  readonly _createdAt?: string
  readonly _updatedAt?: string
  readonly [attribute: string]: AttributeValue | undefined
}

/** @throws Refusal when it is none */
export function readNewDocument(value: unknown): NewDocument {
  if (!isRecord(value)) throw invalid('A document has to be an object')
  const {_id, _type, _rev: _ignored, _createdAt, _updatedAt, ...attributes} = value
  if (_id !== undefined && (typeof _id !== 'string' || !isIdOrPrefix(_id))) {
    throw invalid(`Malformed document ID: ${JSON.stringify(_id)}`)
  }
  if (typeof _type !== 'string' || _type === '') {
    throw invalid('The document has to have a "_type" that is a string')
  }
  return {
    ...(_id !== undefined && {_id}),
    _type,
    ...timeOf('_createdAt', _createdAt),
    ...timeOf('_updatedAt', _updatedAt),
    ...readAttributes(attributes),
  }
}

function isIdOrPrefix(id: string): boolean {
  return isDocumentId(id.endsWith('.') ? id.slice(0, -1) : id)
}

function timeOf(name: string, value: unknown): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {}
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return {[name]: value}
  throw invalid(`"${name}" has to be a time in ISO 8601`)
}

/** What a request brings is parsed JSON; `undefined` stands for a missing attribute. */
function readAttributes(
  attributes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, AttributeValue>> {
  const entries = Object.entries(attributes).flatMap(([name, value]): [string, AttributeValue][] =>
    isAttributeValue(value) ? [[name, value]] : [],
  )
  return Object.fromEntries(entries)
}
