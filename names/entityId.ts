import {fold} from './fold/fold.ts'
import {hashName} from './hashName.ts'

const LONGEST_READABLE = 80

/**
 * The id of the shared document for a name: its type and its folded name, so that every way of
 * writing the name gives the same id, on every machine. ASCII, at most 128 characters. Names in
 * plain Latin letters stand in it; a hash stands for the others. A document keeps its id when its
 * name changes: ask the index for the documents that are there before making one.
 */
export function entityId(type: string, name: string): string {
  const folded = fold(name)
  if (/^[a-z0-9]+$/.test(folded) && folded.length <= LONGEST_READABLE) return `${type}-${folded}`
  const hash = hashName(folded === '' ? name : folded)
  const readable = folded.replaceAll(/[^a-z0-9]/g, '').slice(0, LONGEST_READABLE)
  return readable === '' ? `${type}-${hash}` : `${type}-${readable}-${hash}`
}
