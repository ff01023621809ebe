/**
 * What a query gives as plain JSON: dates and paths as text, and documents as copies with all their
 * attributes read, since a document out of a catalog is only good until the next write.
 *
 * @param isDocument whether an object is such a document; what is inside of it is plain already
 */
export function toPlain(value: unknown, isDocument: (value: object) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isDocument(value)) return {...value}
  if (Array.isArray(value)) return value.map((item) => toPlain(item, isDocument))
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON()
  const plain: Record<string, unknown> = {}
  for (const [attribute, inner] of Object.entries(value)) {
    plain[attribute] = toPlain(inner, isDocument)
  }
  return plain
}
