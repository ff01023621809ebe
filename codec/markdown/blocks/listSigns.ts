import type {ListMarker} from './listMarker.ts'

// Lists that stand side by side are two because their signs differ.

const BULLETS = ['-', '*', '+']
const DELIMITERS = ['.', ')']

/** An item, and whether the one before it stood before it in the file as well. */
interface PlacedItem {
  readonly source?: {readonly follows: boolean} | undefined
}

/** The sign, or another of its kind where lists that are not to be one with it have it. */
export function freeSign(sign: string, taken: readonly (string | undefined)[]): string {
  const kind = BULLETS.includes(sign) ? BULLETS : DELIMITERS
  return [sign, ...kind].find((one) => !taken.includes(one)) ?? sign
}

/**
 * Where the last of the lists begins that the file has in the items of one list, each with its own
 * sign.
 *
 * @param own indices of those items, in order; between them are those of lists below them
 */
export function lastRunOf(
  items: readonly PlacedItem[],
  markers: readonly (ListMarker | undefined)[],
  own: readonly number[],
): number {
  const start = own.findLast((sibling, at) => {
    const before = own[at - 1]
    if (before === undefined) return true
    const stayed = items.slice(before + 1, sibling + 1).every(({source}) => source?.follows)
    return stayed && markers[sibling]?.sign !== markers[before]?.sign
  })
  return start ?? 0
}

/** What a sign must not be for neighbours to differ, so many lists before the one that has it. */
export function signFrom(sign: string | undefined, lists: number): string | undefined {
  if (lists % 2 === 0 || sign === undefined || !DELIMITERS.includes(sign)) return sign
  return DELIMITERS.find((one) => one !== sign)
}
