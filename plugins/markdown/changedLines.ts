import {diffLines} from 'diff'

/** A line of a file beside the one before: as it was, new, or gone. */
export interface MarkedLine {
  readonly mark: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * The lines of a text, each with what became of it since `before`; lines that are gone stand where
 * they stood. Without a text before, all are new.
 */
export function changedLines(before: string | undefined, after: string): MarkedLine[] {
  if (before === undefined) return linesOf(after).map((text) => ({mark: 'added', text}))
  return diffLines(before, after).flatMap(({added, removed, value}) => {
    const mark = added ? 'added' : removed ? 'removed' : 'same'
    return linesOf(value).map((text): MarkedLine => ({mark, text}))
  })
}

/** How many lines differ: one that was rewritten is one, though the old and the new stand there. */
export function countChanges(lines: readonly MarkedLine[]): number {
  const count = (wanted: MarkedLine['mark']) => lines.filter(({mark}) => mark === wanted).length
  return Math.max(count('added'), count('removed'))
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/u)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
