/** A block as merging sees it. */
export interface MergeBlock {
  /** The `_key` of the block. */
  readonly key: string
  readonly type: string
  /** A hash of what it says. */
  readonly fingerprint: string
  /** What the file says of it, or would. */
  markdown(): string
}

/**
 * Finds for each block of a later version the block of an earlier one that it was: one that says
 * the same, wherever it stands, or else one that stood where it stands and is much like it.
 *
 * @returns keys of the earlier version by keys of the later one
 */
export function alignBlocks(
  earlier: readonly MergeBlock[],
  later: readonly MergeBlock[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  pairSame(earlier, later, pairs)
  pairEdited(earlier, later, pairs)
  return pairs
}

/**
 * Pairs blocks that say the same: those that are the only ones to say it, then their neighbours and
 * what stands at both ends, so that of many dividers each is the one that it was, then the rest.
 */
function pairSame(
  earlier: readonly MergeBlock[],
  later: readonly MergeBlock[],
  pairs: Map<string, string>,
): void {
  const taken = new Set<string>()
  const pair = (old: MergeBlock | undefined, block: MergeBlock | undefined): boolean => {
    if (old === undefined || old.fingerprint !== block?.fingerprint) return false
    if (taken.has(old.key) || pairs.has(block.key)) return false
    pairs.set(block.key, old.key)
    taken.add(old.key)
    return true
  }
  const before = Map.groupBy(earlier, ({fingerprint}) => fingerprint)
  for (const [fingerprint, blocks] of Map.groupBy(later, (block) => block.fingerprint)) {
    const old = before.get(fingerprint)
    if (blocks.length === 1 && old?.length === 1) pair(old[0], blocks[0])
  }
  const places = new Map(earlier.map(({key}, index) => [key, index]))
  const placeOf = (block: MergeBlock | undefined, end: number) =>
    block === undefined ? end : places.get(pairs.get(block.key) ?? '')
  for (const [index, block] of later.entries()) {
    const place = placeOf(later[index - 1], -1)
    if (place !== undefined) pair(earlier[place + 1], block)
  }
  for (let index = later.length - 1; index >= 0; index -= 1) {
    const place = placeOf(later[index + 1], earlier.length)
    if (place !== undefined) pair(earlier[place - 1], later[index])
  }
  const left = earlier.filter(({key}) => !taken.has(key)).toReversed()
  const free = Map.groupBy(left, ({fingerprint}) => fingerprint)
  for (const block of later) {
    if (!pairs.has(block.key)) pair(free.get(block.fingerprint)?.pop(), block)
  }
}

/** Pairs what is left between two blocks that are paired and stood beside each other. */
function pairEdited(
  earlier: readonly MergeBlock[],
  later: readonly MergeBlock[],
  pairs: Map<string, string>,
): void {
  const taken = new Set(pairs.values())
  const before = runsOf(earlier, (key) => taken.has(key))
  for (const [anchor, run] of runsOf(later, (key) => pairs.has(key))) {
    const old = before.get(anchor === undefined ? undefined : pairs.get(anchor)) ?? []
    const isOneToOne = old.length === run.length
    if (!isOneToOne && old.length * run.length > MOST_COMPARISONS) continue
    let next = 0
    for (const [index, block] of run.entries()) {
      const match = isOneToOne
        ? index
        : old.findIndex((one, at) => at >= next && areLike(one, block))
      const one = old[match]
      if (one === undefined || one.type !== block.type) continue
      pairs.set(block.key, one.key)
      next = match + 1
    }
  }
}

/** Of blocks in two runs; longer ones are not compared. */
const MOST_COMPARISONS = 10_000

/** The blocks that are not paired, by the key of the paired one before them. */
function runsOf(
  blocks: readonly MergeBlock[],
  isPaired: (key: string) => boolean,
): ReadonlyMap<string | undefined, readonly MergeBlock[]> {
  const runs = new Map<string | undefined, MergeBlock[]>()
  let anchor: string | undefined
  let run: MergeBlock[] = []
  runs.set(anchor, run)
  for (const block of blocks) {
    if (isPaired(block.key)) {
      anchor = block.key
      run = []
      runs.set(anchor, run)
    } else run.push(block)
  }
  return runs
}

/** How much of two texts has to be the same at their ends. */
const LIKENESS = 0.4

function areLike(one: MergeBlock, other: MergeBlock): boolean {
  if (one.type !== other.type) return false
  const [before, after] = [one.markdown(), other.markdown()]
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return start + end >= LIKENESS * Math.max(before.length, after.length)
}
