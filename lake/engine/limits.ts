import {invalid} from '../refusals.ts'
import type {StoredDocument} from '../types.ts'

/** The hosted service's limits on one document. */
export const LIMITS = {bytes: 32_000_000, attributes: 1_000, depth: 20} as const

/** No character takes more bytes in UTF-8 for each of its units, nor in a JSON escape. */
const MOST_BYTES_PER_CHARACTER = 6
/** Quotes, colon, comma, or the digits of a number. */
const MOST_BYTES_BESIDE = 32

/** The attributes at a path and below it; items of arrays share the path of their array. */
type Paths = Map<string, Paths>

/** No JavaScript object can be trusted to keep the one; groq-js calls the other on every object. */
const IMPOSSIBLE: ReadonlySet<string> = new Set(['__proto__', 'hasOwnProperty'])

interface Tally {
  attributes: number
  /** At least as many bytes as the document has. */
  bytes: number
}

/**
 * Refuses documents that the hosted service would not take. An attribute counts once however many
 * array items have it; each object and each array is one level of nesting.
 *
 * @throws Refusal
 */
export function checkLimits(document: StoredDocument): void {
  const tally: Tally = {attributes: 0, bytes: 0}
  measure(document, new Map(), 0, tally)
  if (tally.attributes > LIMITS.attributes) {
    throw invalid(
      `Document "${document._id}" has ${tally.attributes} attributes, more than the limit of ${LIMITS.attributes}`,
    )
  }
  if (tally.bytes <= LIMITS.bytes) return
  const bytes = Buffer.byteLength(JSON.stringify(document), 'utf8')
  if (bytes > LIMITS.bytes) {
    throw invalid(
      `Document "${document._id}" has ${bytes} bytes, more than the limit of ${LIMITS.bytes}`,
    )
  }
}

function measure(value: unknown, paths: Paths, depth: number, tally: Tally): void {
  tally.bytes += MOST_BYTES_BESIDE
  if (typeof value === 'string') tally.bytes += value.length * MOST_BYTES_PER_CHARACTER
  if (typeof value !== 'object' || value === null) return
  if (depth >= LIMITS.depth) {
    throw invalid(`The document is nested deeper than the limit of ${LIMITS.depth} levels`)
  }
  if (Array.isArray(value)) {
    for (const item of value) measure(item, paths, depth + 1, tally)
    return
  }
  for (const [name, attribute] of Object.entries(value)) {
    if (IMPOSSIBLE.has(name)) throw invalid(`No attribute can be called "${name}"`)
    tally.bytes += name.length * MOST_BYTES_PER_CHARACTER
    measure(attribute, pathsOf(name, paths, tally), depth + 1, tally)
  }
}

function pathsOf(name: string, paths: Paths, tally: Tally): Paths {
  const known = paths.get(name)
  if (known !== undefined) return known
  const fresh: Paths = new Map()
  paths.set(name, fresh)
  tally.attributes += 1
  return fresh
}
