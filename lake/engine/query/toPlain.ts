/**
 * What a query gives as plain JSON: dates and paths as text, and documents as copies with all their
 * attributes read, since a document out of a catalog is only good until the next write. What is
 * plain already is given as it is.
 *
 * @param isDocument whether an object is such a document; what is inside of it is plain already
 */
export function toPlain(value: unknown, isDocument: (value: object) => boolean): unknown {
  return typeof value === 'object' && value !== null ? plainObject(value, isDocument) : value
}

function plainObject(value: object, isDocument: (value: object) => boolean): unknown {
  if (Array.isArray(value)) return plainArray(value, isDocument)
  if (isDocument(value)) return {...value}
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON()
  let plain: Record<string, unknown> | undefined
  for (const name of Object.keys(value)) {
    const before: unknown = Reflect.get(value, name)
    const after = toPlain(before, isDocument)
    if (after === before) continue
    plain ??= {...value}
    plain[name] = after
  }
  return plain ?? value
}

function plainArray(list: readonly unknown[], isDocument: (value: object) => boolean): unknown {
  let plain: unknown[] | undefined
  for (let index = 0; index < list.length; index += 1) {
    const before = list[index]
    const after = toPlain(before, isDocument)
    if (after === before) continue
    plain ??= [...list]
    plain[index] = after
  }
  return plain ?? list
}
