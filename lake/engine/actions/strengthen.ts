import {isRecord} from '../../isEqual.ts'
import {isStoredDocument} from '../../storedDocument.ts'
import type {StoredDocument} from '../../types.ts'

/**
 * Makes the references strong that a draft holds weakly until it is published, because what they
 * refer to may not be published yet: `_strengthenOnPublish` goes, and `_weak` too unless the
 * field is one of weak references.
 */
export function strengthenReferences(draft: StoredDocument): StoredDocument {
  const strengthened = strengthen(draft)
  if (!isStoredDocument(strengthened)) throw new Error('Strengthening lost the document')
  return strengthened
}

function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish: promise, _weak, ...rest} = value
  if (promise === undefined) return mapAttributes(value)
  const staysWeak = isRecord(promise) && promise['weak'] === true
  return {...mapAttributes(rest), ...(staysWeak && {_weak: true})}
}

function mapAttributes(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, strengthen(value)]),
  )
}
