import {publishedId} from '../documentIds.ts'

/**
 * How many characters of an attribute are searched; spans that also count as one text count twice.
 * To index so many takes half a second, which everybody else has to wait.
 */
const MOST_CHARACTERS = 500_000

/**
 * The texts of a document that a full-text search sees: its published id, and every string in it, apart from
 * attributes that begin with `_`. The spans of a Portable Text block also count as one text, so that
 * a word which is bold by half is found.
 */
export function documentTexts(document: Readonly<Record<string, unknown>>): string[] {
  const id = document['_id']
  const texts = Object.entries(document).flatMap(([name, value]) =>
    isSearched(name) ? attributeTexts(value) : [],
  )
  return typeof id === 'string' ? [publishedId(id), ...texts] : texts
}

export function attributeTexts(value: unknown): string[] {
  const texts: string[] = []
  collectTexts(value, texts, MOST_CHARACTERS)
  return texts
}

/** Takes no more texts than there is room for; gives what is left of it. */
function collectTexts(value: unknown, texts: string[], room: number): number {
  if (typeof value === 'string') return addText(value, texts, room)
  if (typeof value !== 'object' || value === null) return room
  let left = room
  for (const [name, inner] of Object.entries(value)) {
    if (isSearched(name)) left = collectTexts(inner, texts, left)
  }
  const joined = Array.isArray(value) ? spansAsOne(value) : undefined
  return joined === undefined ? left : addText(joined, texts, left)
}

function addText(text: string, texts: string[], room: number): number {
  if (room > 0) texts.push(text.length > room ? text.slice(0, room) : text)
  return room - text.length
}

function isSearched(name: string): boolean {
  return !name.startsWith('_')
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
