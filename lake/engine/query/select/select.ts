import type {Entry} from '../catalog/entry.ts'
import type {OrderKey} from '../catalog/indexCache.ts'
import type {Condition} from './condition.ts'
import {
  candidates,
  type Evaluate,
  isIn,
  narrow,
  type Narrowed,
  pass,
  passTest,
  type PlannedCondition,
  smallest,
} from './narrow.ts'
import type {Run} from './run.ts'
import {type PlannedScores, selectScored} from './selectScored.ts'

/** A selection that is ready to be run, any number of times. */
export interface PlannedSelection {
  readonly conditions: readonly PlannedCondition[]
  /** Holds for what is wanted, but is no part of the filter. */
  readonly hint: Condition | undefined
  readonly scores: PlannedScores | undefined
  readonly order: readonly OrderKey[]
  /** How many documents are needed; all of them when absent. */
  readonly limit?: number | undefined
}

/** The documents that are selected, in order. */
export function select(
  run: Run,
  selection: PlannedSelection,
  evaluate: Evaluate,
): readonly unknown[] {
  const {conditions, hint, scores, order, limit = Infinity} = selection
  const narrowed = narrow(run, conditions, hint, evaluate)
  if (scores !== undefined) {
    return selectScored(run, narrowed, {scores, order, limit}, evaluate)
  }
  const isWhole = narrowed.found.length === 0 && order.length === 0
  const all = isWhole && limit === Infinity ? run.view.all() : undefined
  if (all !== undefined) return passTest(narrowed.test, all, evaluate)
  const documents: unknown[] = []
  for (const chunk of chunks(inOrder(run, selection, narrowed), limit)) {
    for (const document of pass(run, narrowed, chunk, evaluate)) {
      documents.push(document)
      if (documents.length >= limit) return documents
    }
  }
  return documents
}

/** How many documents are selected. */
export function count(run: Run, selection: PlannedSelection, evaluate: Evaluate): number {
  const narrowed = narrow(run, selection.conditions, selection.hint, evaluate)
  let total = 0
  if (narrowed.test === undefined) {
    for (const entry of candidates(run, narrowed)) if (isIn(run, narrowed, entry)) total += 1
    return total
  }
  for (const chunk of chunks(candidates(run, narrowed), Infinity)) {
    total += pass(run, narrowed, chunk, evaluate).length
  }
  return total
}

/**
 * The candidates in the order that is asked for: either few are found, and are sorted; or an index
 * that is sorted already is walked, which costs less the sooner the limit is reached.
 */
function inOrder(run: Run, selection: PlannedSelection, narrowed: Narrowed): Iterable<Entry> {
  const {catalog, view} = run
  const few = smallest(narrowed)
  const types = narrowed.found.find((found) => found.types !== undefined)
  const length = types?.size ?? catalog.entries.size
  if (few !== undefined && few !== types && !isWalkShorter(few.size, length, selection.limit)) {
    return sortFound(run, selection, narrowed)
  }
  const sorted = catalog.indexes.sorted(types?.types, selection.order, view.isRaw)
  if (sorted === undefined) return sortFound(run, selection, narrowed)
  return selection.limit === undefined
    ? sorted.map(({entry}) => entry)
    : sorted.values().map(({entry}) => entry)
}

function sortFound(run: Run, {order, limit}: PlannedSelection, narrowed: Narrowed): Entry[] {
  const entries = [...candidates(run, narrowed)].filter((entry) => isIn(run, narrowed, entry))
  // Where a test is still to come, there is no telling how many it leaves.
  const needed = narrowed.test === undefined ? limit : undefined
  return run.catalog.indexes.sort(entries, order, run.view.isRaw, needed)
}

/** Compares the steps to the limit, if what is found is spread evenly, with those of a sort. */
function isWalkShorter(found: number, length: number, limit: number | undefined): boolean {
  const walk = limit === undefined ? length : Math.min(length, (limit * length) / found)
  return walk * WALK < found * (SORT * Math.log2(found + 2))
}

/** What a step costs, in some unit: a look at an entry, and a comparison with all around it. */
const WALK = 1
const SORT = 0.5

/** Pieces that begin small, where few are needed, and grow. */
function* chunks(entries: Iterable<Entry>, limit: number): Iterable<Entry[]> {
  let size = Math.min(LARGEST, Math.max(1, limit))
  let chunk: Entry[] = []
  for (const entry of entries) {
    chunk.push(entry)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
    size = Math.min(LARGEST, size * 2)
  }
  if (chunk.length > 0) yield chunk
}

const LARGEST = 4096
