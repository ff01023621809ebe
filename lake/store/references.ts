import type {AttributeValue, StoredDocument} from '../types.ts'

export interface Reference {
  readonly to: string
  readonly weak: boolean
}

/**
 * The references of a document to documents of its own dataset, in reading order, repeated where
 * the document repeats them. Cross-dataset references (`_dataset`) and global ones
 * (`dataset:project.name:id`) are somebody else's documents and left out.
 */
export function referencesOf(document: StoredDocument): Reference[] {
  const found: Reference[] = []
  collect(document, found)
  return found
}

function collect(value: AttributeValue | undefined, found: Reference[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  const target = value['_ref']
  if (typeof target === 'string' && isLocal(value, target)) {
    found.push({to: target, weak: value['_weak'] === true})
  }
  for (const attribute of Object.values(value)) collect(attribute, found)
}

function isLocal(reference: {readonly [attribute: string]: unknown}, target: string): boolean {
  return reference['_dataset'] === undefined && !target.includes(':')
}

function isArray(value: AttributeValue): value is readonly AttributeValue[] {
  return Array.isArray(value)
}

/**
 * The ids for which GROQ's `references()` holds: other than above, those of other datasets count,
 * and nothing inside of a reference does.
 */
export function foundReferences(document: StoredDocument): Set<string> {
  const found = new Set<string>()
  collectFound(document, found)
  return found
}

function collectFound(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && Boolean(value._ref) && !Array.isArray(value)) {
    if (typeof value._ref === 'string') found.add(value._ref)
    return
  }
  for (const inner of Object.values(value)) collectFound(inner, found)
}
