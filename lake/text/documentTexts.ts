import {publishedId} from '../documentIds.ts'

/**
 * The texts of a document that a full-text search sees: its published id, and every string in it, apart from
 * attributes that begin with `_`. The spans of a Portable Text block also count as one text, so that
 * a word which is bold by half is found.
 */
export function documentTexts(document: Readonly<Record<string, unknown>>): string[] {
  const texts: string[] = []
  if (typeof document['_id'] === 'string') texts.push(publishedId(document['_id']))
  collectTexts(document, texts)
  return texts
}

export function attributeTexts(value: unknown): string[] {
  const texts: string[] = []
  collectTexts(value, texts)
  return texts
}

function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collectTexts(item, texts)
    const joined = spansAsOne(value)
    if (joined !== undefined) texts.push(joined)
    return
  }
  for (const [attribute, inner] of Object.entries(value)) {
    if (!attribute.startsWith('_')) collectTexts(inner, texts)
  }
}

function spansAsOne(items: readonly unknown[]): string | undefined {
  if (items.length < 2) return undefined
  const texts = items.map(spanText).filter((text) => text !== undefined)
  return texts.length < 2 ? undefined : texts.join('')
}

function spanText(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  if (!('_type' in item) || item._type !== 'span' || !('text' in item)) return undefined
  return typeof item.text === 'string' ? item.text : undefined
}
