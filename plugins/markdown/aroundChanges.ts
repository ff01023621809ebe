import type {MarkedLine} from './changedLines.ts'

/** Lines that stay on either side of a change. */
const AROUND = 1

/** The lines that changed, with those beside them; a passage that did not is a line with `…`. */
export function aroundChanges(lines: readonly MarkedLine[]): MarkedLine[] {
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({mark}) => mark !== 'same'),
  )
  return lines.flatMap((line, index) => {
    if (isNear[index]) return [line]
    return index > 0 && !isNear[index - 1] ? [] : [{mark: 'same', text: '…'}]
  })
}
