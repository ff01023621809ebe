import type {AttributeValue} from '../types.ts'
import type {Mutation} from './readMutation.ts'
import {type NewDocument, readNewDocument} from './readNewDocument.ts'
import type {Operation} from './readPatch.ts'

/** Gives a `_key` to every object that a mutation puts into an array and that has none. */
export function withArrayKeys(mutation: Mutation, newKey: () => string): Mutation {
  switch (mutation.kind) {
    case 'delete':
      return mutation
    case 'patch': {
      const operations = mutation.patch.operations.map(({operator, operand}): Operation => ({
        operator,
        operand: addKeys(operand, newKey),
      }))
      return {...mutation, patch: {...mutation.patch, operations}}
    }
    default:
      return {...mutation, document: documentWithKeys(mutation.document, newKey)}
  }
}

function documentWithKeys(document: NewDocument, newKey: () => string): NewDocument {
  return readNewDocument(addAttributeKeys(document, newKey))
}

function addKeys(value: AttributeValue, newKey: () => string): AttributeValue {
  if (typeof value !== 'object' || value === null) return value
  if (!isArray(value)) return addAttributeKeys(value, newKey)
  return value.map((item) => {
    const isKeyless =
      typeof item === 'object' && item !== null && !isArray(item) && !('_key' in item)
    const key = isKeyless ? {_key: newKey()} : undefined
    const keyed = addKeys(item, newKey)
    return key === undefined ? keyed : Object.assign(key, keyed)
  })
}

function addAttributeKeys(
  record: {readonly [attribute: string]: AttributeValue | undefined},
  newKey: () => string,
): {readonly [attribute: string]: AttributeValue} {
  const entries = Object.entries(record).flatMap(([name, value]): [string, AttributeValue][] =>
    value === undefined ? [] : [[name, addKeys(value, newKey)]],
  )
  return Object.fromEntries(entries)
}

function isArray(value: AttributeValue): value is readonly AttributeValue[] {
  return Array.isArray(value)
}
