/** What stands in a field of a block while somebody edits it: anything may be missing yet. */
export function textAt(value: unknown, field: string): string | undefined {
  const found = fieldAt(value, field)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The list in a field; an empty one where there is none. */
export function listAt(value: unknown, field: string): readonly unknown[] {
  const found = fieldAt(value, field)
  return Array.isArray(found) ? found : []
}

/** The text blocks in `content`, as plain text. */
export function paragraphsOf(value: unknown): {readonly key: string; readonly text: string}[] {
  return listAt(value, 'content').map((block, index) => ({
    key: textAt(block, '_key') ?? String(index),
    text: listAt(block, 'children')
      .map((child) => textAt(child, 'text') ?? textAt(child, 'markdown') ?? '')
      .join(''),
  }))
}

/** What stands in a field; undefined where there is none. */
export function fieldAt(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === field)?.[1]
}
