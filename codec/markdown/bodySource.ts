import {hashText} from '../text/hashText.ts'
import type {BodyBlock} from './blockTypes.ts'
import {meaningOf} from './meaning.ts'
import type {BodySlice} from './readBody.ts'

/** The body of a file, and which part of it each block came from. */
export interface BodyFile {
  readonly rawBody: string
  readonly slices: readonly BodySlice[]
}

/** The body of a post that no file has yet. */
export const NO_FILE: BodyFile = {rawBody: '', slices: []}

/** A block that is to be written, and what the file has of it. */
export interface SourcedBlock {
  readonly block: BodyBlock
  /** The index of the slice that it came from; undefined for a block that the file doesn't have. */
  readonly slice: number | undefined
  /** A hash of what the block says. */
  readonly fingerprint: string
  /** The slice still says it. */
  readonly isSame: boolean
}

/** Whether every block is there, in its order, and says what the file says. */
export function isUntouched(body: readonly BodyBlock[], slices: readonly BodySlice[]): boolean {
  return (
    body.length === slices.length &&
    body.every((block, index) => {
      const slice = slices[index]
      return slice?.block === block._key && slice.fingerprint === fingerprintOf(block)
    })
  )
}

/** A hash of what a block means: it changes when an edit would change the file. */
export function fingerprintOf(block: BodyBlock): string {
  return hashText(meaningOf(block))
}

/**
 * Finds what the file has of each block: the slice with its key, or one that says the same and
 * whose own block is gone, as after cutting and pasting.
 */
export function findSources(
  blocks: readonly BodyBlock[],
  {slices}: BodyFile,
): readonly SourcedBlock[] {
  const byKey = new Map(slices.map(({block}, index) => [block, index]))
  const here = new Set(blocks.map(({_key}) => _key))
  const free = new Map<string, number[]>()
  for (const [index, {block, fingerprint}] of slices.entries()) {
    if (!here.has(block)) free.set(fingerprint, [...(free.get(fingerprint) ?? []), index])
  }
  return blocks.map((block) => {
    const fingerprint = fingerprintOf(block)
    const slice = byKey.get(block._key) ?? free.get(fingerprint)?.shift()
    const isSame = slice !== undefined && slices[slice]?.fingerprint === fingerprint
    return {block, slice, fingerprint, isSame}
  })
}
