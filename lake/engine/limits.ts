import {isRecord} from '../isEqual.ts'
import {invalid} from '../refusals.ts'
import type {StoredDocument} from '../types.ts'

/** The hosted service's limits on one document. */
export const LIMITS = {bytes: 32_000_000, attributes: 1_000, depth: 20} as const

/**
 * Refuses documents that the hosted service would not take. An attribute counts once however many
 * array items have it; each object and each array is one level of nesting.
 *
 * @throws Refusal
 */
export function checkLimits(document: StoredDocument): void {
  const paths = new Set<string>()
  measure(document, '', 0, paths)
  if (paths.size > LIMITS.attributes) {
    throw invalid(
      `Document "${document._id}" has ${paths.size} attributes, more than the limit of ${LIMITS.attributes}`,
    )
  }
  const bytes = Buffer.byteLength(JSON.stringify(document), 'utf8')
  if (bytes > LIMITS.bytes) {
    throw invalid(
      `Document "${document._id}" has ${bytes} bytes, more than the limit of ${LIMITS.bytes}`,
    )
  }
}

function measure(value: unknown, path: string, depth: number, paths: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (depth >= LIMITS.depth) {
    throw invalid(`"${path}" is nested deeper than the limit of ${LIMITS.depth} levels`)
  }
  if (Array.isArray(value)) {
    for (const item of value) measure(item, `${path}[]`, depth + 1, paths)
    return
  }
  if (!isRecord(value)) return
  for (const [name, attribute] of Object.entries(value)) {
    // No JavaScript object can be trusted to keep it.
    if (name === '__proto__') throw invalid('No attribute can be called "__proto__"')
    const attributePath = path === '' ? name : `${path}.${name}`
    paths.add(attributePath)
    measure(attribute, attributePath, depth + 1, paths)
  }
}
