import {hashKey} from '../text/hashText.ts'

/** Makes the `_key` of a block from its source; no two that it makes are the same. */
export type KeyGenerator = (source: string) => string

/**
 * Keys out of content: the same file gives the same keys each time, and a paragraph keeps its key
 * when others come and go around it. Blocks that say the same are counted.
 */
export function createContentKeys(): KeyGenerator {
  const used = new Map<string, number>()
  return (source) => {
    const key = hashKey(source)
    const times = used.get(key) ?? 0
    used.set(key, times + 1)
    return times === 0 ? key : `${key}x${times.toString(36)}`
  }
}

/** The key of the nth part of a block; derived from it, so that merged blocks keep their keys apart. */
export function partKey(blockKey: string, part: 's' | 'm' | 'r' | 'c', index: number): string {
  return blockKey + (ENDS[part][index] ?? part + index.toString(36))
}

const endsOf = (part: string) => Array.from({length: 36}, (_, index) => part + index.toString(36))
/** The ends of nearly all keys of parts: every span of a garden has one. */
const ENDS = {s: endsOf('s'), m: endsOf('m'), r: endsOf('r'), c: endsOf('c')}
