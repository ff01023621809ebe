/** A post as the dataset gives it; nothing in it is trusted to be what the schema says. */
export type ReviewPost = Readonly<Record<string, unknown>>

/** The text of a field without spaces around it; undefined where there is none. */
export function textIn(object: ReviewPost, field: string): string | undefined {
  const value = object[field]
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

/** The review status to the letter; undefined where there is none. */
export function statusOf({status}: ReviewPost): string | undefined {
  return typeof status === 'string' ? status || undefined : undefined
}

/** The objects in a field that should hold a list of them; none where it holds something else. */
export function objectsIn(object: ReviewPost, field: string): readonly ReviewPost[] {
  const value = object[field]
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The object in a field; undefined where it holds something else. */
export function objectIn(object: ReviewPost, field: string): ReviewPost | undefined {
  const value = object[field]
  return isObject(value) ? value : undefined
}

/** The document that a field refers to. */
export function referenceIn(object: ReviewPost, field: string): string | undefined {
  return textIn(objectIn(object, field) ?? {}, '_ref')
}

/** Every document that a post refers to, wherever it does: a field, a mention, a term, a citation. */
export function referencesOf(post: ReviewPost): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting: unknown[] = [post]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (Array.isArray(value)) waiting.push(...value)
    else if (isObject(value)) {
      const id = textIn(value, '_ref')
      if (id !== undefined) found.add(id)
      waiting.push(...Object.values(value))
    }
  }
  return found
}

function isObject(value: unknown): value is ReviewPost {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
