import type {Place} from '../../issues/issue.ts'
import {toBody} from '../../markdown/storedBody.ts'
import {alignBlocks, type MergeBlock} from './alignBlocks.ts'
import {carryAnnotations} from './carryAnnotations.ts'
import type {MergeConflict, MergeSide} from './conflict.ts'
import {mergeOrder} from './mergeOrder.ts'

/** A block of one side, and what goes into the merged body for it. */
export interface SideBlock extends MergeBlock {
  readonly block: Readonly<Record<string, unknown>>
  /** Where it stands in its file; of the Studio's blocks nobody asks. */
  readonly place: Place
}

export interface MergedBlocks {
  readonly body: readonly unknown[]
  /** The key in the merged body of each block on disk, whether it is in it or not. */
  readonly keys: ReadonlyMap<string, string>
  readonly conflicts: readonly MergeConflict[]
}

/**
 * Merges two versions of a body. A block keeps the key, the annotations and everything else that
 * the Studio has of it, unless its text changed on disk alone.
 */
export function mergeBlocks(
  base: readonly SideBlock[],
  ours: readonly SideBlock[],
  theirs: readonly SideBlock[],
  prefer: MergeSide = 'ours',
): MergedBlocks {
  const here = identify(ours, pairOurs(base, ours), new Set())
  const there = identify(theirs, pairTheirs(base, here, theirs), keysOf([...base, ...here]))
  const places = placesOf(base, there)
  const [was, our, their] = [base, here, there].map(byKey)
  const merged = new Map<string, unknown>()
  const conflicts: MergeConflict[] = []
  for (const id of keysOf([...base, ...here, ...there])) {
    const sides = {base: was?.get(id), ours: our?.get(id), theirs: their?.get(id)}
    const {block, isConflict} = choose(sides, prefer)
    if (block !== undefined) merged.set(id, block)
    if (isConflict) conflicts.push(blockConflict(id, sides, places.get(id) ?? START))
  }
  const orders = [base, here, there].map((side) => side.map(({key}) => key))
  const [first = [], second = [], third = []] = orders
  const [main, other] = prefer === 'ours' ? [second, third] : [third, second]
  const {order, isConflict} = mergeOrder(first, main, other, new Set(merged.keys()))
  if (isConflict) {
    const [said, ourWords, theirWords] = [base, here, there].map(outline)
    const texts = {base: said, ours: ourWords, theirs: theirWords}
    conflicts.push({kind: 'order', key: '', ...texts, place: there[0]?.place ?? START})
  }
  return {
    body: order.map((id) => merged.get(id)),
    keys: new Map(there.map(({key, original}) => [original, our?.get(key)?.original ?? key])),
    conflicts,
  }
}

const START: Place = {line: 1, column: 1}

/** A block under the key that it has on all sides, and its own. */
interface Identified extends SideBlock {
  readonly original: string
}

interface Sides {
  readonly base: SideBlock | undefined
  readonly ours: Identified | undefined
  readonly theirs: Identified | undefined
}

/** The block that is taken; none where it is gone. */
function choose(
  {base, ours, theirs}: Sides,
  prefer: MergeSide,
): {block: unknown; isConflict: boolean} {
  if (base === undefined) {
    const block = ours?.block ?? (theirs && {...theirs.block, _key: theirs.key})
    return {block, isConflict: false}
  }
  const oursChanged = ours?.fingerprint !== base.fingerprint
  const theirsChanged = theirs?.fingerprint !== base.fingerprint
  if (!theirsChanged || ours?.fingerprint === theirs?.fingerprint) {
    return {block: ours?.block, isConflict: false}
  }
  if (!oursChanged) {
    return {block: theirs && ours && replaced(ours, theirs), isConflict: false}
  }
  if (prefer === 'ours') return {block: ours?.block, isConflict: true}
  const gone = theirs && {...theirs.block, _key: theirs.key}
  return {block: theirs && ours ? replaced(ours, theirs) : gone, isConflict: true}
}

/** The block on disk under the key of the Studio's, with its annotations. */
function replaced(ours: Identified, theirs: Identified): unknown {
  const [[before], [after]] = [toBody([ours.block]).blocks, toBody([theirs.block]).blocks]
  const isText = before?._type === 'block' && after?._type === 'block'
  return {...(isText ? carryAnnotations(before, after) : theirs.block), _key: ours.original}
}

function blockConflict(id: string, {base, ours, theirs}: Sides, place: Place): MergeConflict {
  return {
    kind: 'block',
    key: ours?.original ?? id,
    base: base?.markdown(),
    ours: ours?.markdown(),
    theirs: theirs?.markdown(),
    place,
  }
}

/** Blocks of the Studio keep their keys, but for those that were cut and pasted. */
function pairOurs(
  base: readonly SideBlock[],
  ours: readonly SideBlock[],
): ReadonlyMap<string, string> {
  const [was, is] = [keysOf(base), keysOf(ours)]
  return pairSame(
    base.filter(({key}) => !is.has(key)),
    ours.filter(({key}) => !was.has(key)),
  )
}

/** Blocks on disk are known by what they say; what both sides put in is one. */
function pairTheirs(
  base: readonly SideBlock[],
  here: readonly Identified[],
  theirs: readonly SideBlock[],
): ReadonlyMap<string, string> {
  const pairs = alignBlocks(base, theirs)
  const was = keysOf(base)
  const added = pairSame(
    here.filter(({key}) => !was.has(key)),
    theirs.filter(({key}) => !pairs.has(key)),
  )
  return new Map([...added, ...pairs])
}

/** Pairs blocks that say the same, in their order. */
function pairSame(
  earlier: readonly MergeBlock[],
  later: readonly MergeBlock[],
): ReadonlyMap<string, string> {
  const free = Map.groupBy(earlier, ({fingerprint}) => fingerprint)
  const pairs = new Map<string, string>()
  for (const {key, fingerprint} of later) {
    const same = free.get(fingerprint)?.shift()
    if (same !== undefined) pairs.set(key, same.key)
  }
  return pairs
}

/** @param taken keys that no block without a pair may have */
function identify(
  blocks: readonly SideBlock[],
  pairs: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): readonly Identified[] {
  const used = new Set(taken)
  return blocks.map((block) => {
    let key = pairs.get(block.key) ?? block.key
    while (!pairs.has(block.key) && used.has(key)) key += 'n'
    used.add(key)
    return {...block, key, original: block.key}
  })
}

function keysOf(blocks: readonly MergeBlock[]): ReadonlySet<string> {
  return new Set(blocks.map(({key}) => key))
}

function byKey(blocks: readonly SideBlock[]): ReadonlyMap<string, Identified> {
  return new Map(blocks.map((block) => [block.key, {original: block.key, ...block}]))
}

/** Where each block stands on disk, or where the one before it stood. */
function placesOf(
  base: readonly SideBlock[],
  there: readonly Identified[],
): ReadonlyMap<string, Place> {
  const places = new Map(there.map(({key, place}) => [key, place]))
  let last = there[0]?.place ?? START
  for (const {key} of base) {
    last = places.get(key) ?? last
    places.set(key, last)
  }
  return places
}

/** The first words of each block. */
function outline(blocks: readonly SideBlock[]): string {
  return blocks.map((block) => block.markdown().split('\n', 1)[0]?.slice(0, 40)).join('\n')
}
