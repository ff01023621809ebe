import type {ExprNode} from 'groq-js'

import type {Entry} from '../catalog/entry.ts'
import type {OrderKey} from '../catalog/indexCache.ts'
import type {Condition} from './condition.ts'
import {EVERYTHING, type Found} from './found.ts'
import type {Operand} from './operand.ts'
import type {Run} from './run.ts'

/** A selection that is ready to be run, any number of times. */
export interface PlannedSelection {
  readonly conditions: readonly PlannedCondition[]
  /** Conditions that hold for what is wanted, but are no part of the filter. */
  readonly hints: readonly Condition[]
  readonly order: readonly OrderKey[]
  /** How many documents are needed; all of them when absent. */
  readonly limit?: number | undefined
}

interface PlannedCondition {
  readonly condition: Condition | undefined
  /** What groq-js evaluates where no index has the last word. */
  readonly test: ExprNode
}

/** Evaluates a node in the scope of the selection. */
type Evaluate = (node: ExprNode) => unknown

/** The documents that are selected, in order. */
export function select(
  run: Run,
  selection: PlannedSelection,
  evaluate: Evaluate,
): readonly unknown[] {
  const narrowed = narrow(run, selection, evaluate)
  const limit = selection.limit ?? Infinity
  const isWhole = narrowed.found.length === 0 && selection.order.length === 0
  const all = isWhole && limit === Infinity ? run.view.all() : undefined
  if (all !== undefined) return test(narrowed, all, evaluate)
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
  const narrowed = narrow(run, selection, evaluate)
  const candidates = smallest(narrowed)?.entries() ?? run.catalog.entries.values()
  let total = 0
  if (narrowed.test === undefined) {
    for (const entry of candidates) if (isIn(run, narrowed, entry)) total += 1
    return total
  }
  for (const chunk of chunks(candidates, Infinity)) {
    total += pass(run, narrowed, chunk, evaluate).length
  }
  return total
}

/** What is left of a filter when the indexes were asked. */
interface Narrowed {
  /** A document has to be in all of these. */
  readonly found: readonly Found[]
  /** And this has to be true of it. */
  readonly test: ExprNode | undefined
}

function narrow(run: Run, {conditions, hints}: PlannedSelection, evaluate: Evaluate): Narrowed {
  const read = (operand: Operand): unknown => readOperand(operand, run, evaluate)
  const found: Found[] = []
  const tests: ExprNode[] = []
  for (const {condition, test} of conditions) {
    const result = condition?.find(run, read)
    if (result !== undefined && result !== EVERYTHING) found.push(result)
    if (result === undefined || condition?.isExact !== true) tests.push(test)
  }
  for (const hint of hints) {
    const result = hint.find(run, read)
    if (result !== undefined && result !== EVERYTHING) found.push(result)
  }
  return {found, test: allOf(tests)}
}

function readOperand(operand: Operand, run: Run, evaluate: Evaluate): unknown {
  switch (operand.kind) {
    case 'value':
      return operand.value
    case 'parameter':
      return run.params[operand.name]
    case 'node':
      return evaluate(operand.node)
  }
}

function allOf(tests: readonly ExprNode[]): ExprNode | undefined {
  const [first, ...others] = tests
  return first && others.reduce((left, right) => ({type: 'And', left, right}), first)
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

function sortFound(run: Run, {order}: PlannedSelection, narrowed: Narrowed): Entry[] {
  const candidates = smallest(narrowed)?.entries() ?? run.catalog.entries.values()
  const entries = [...candidates].filter((entry) => isIn(run, narrowed, entry))
  return run.catalog.indexes.sort(entries, order, run.view.isRaw)
}

/** Compares the steps to the limit, if what is found is spread evenly, with those of a sort. */
function isWalkShorter(found: number, length: number, limit: number | undefined): boolean {
  const walk = limit === undefined ? length : Math.min(length, (limit * length) / found)
  return walk * WALK < found * (SORT * Math.log2(found + 2))
}

/** What a step costs, in some unit: a look at an entry, and a comparison with all around it. */
const WALK = 1
const SORT = 0.5

function smallest({found}: Narrowed): Found | undefined {
  return found.toSorted((one, other) => one.size - other.size)[0]
}

function isIn({view}: Run, {found}: Narrowed, entry: Entry): boolean {
  return found.every((part) => part.has(entry)) && view.isVisible(entry)
}

/** The documents of the entries that pass. */
function pass(
  run: Run,
  narrowed: Narrowed,
  entries: readonly Entry[],
  evaluate: Evaluate,
): readonly unknown[] {
  const documents: unknown[] = []
  for (const entry of entries) {
    if (isIn(run, narrowed, entry)) documents.push(run.view.document(entry))
  }
  return test(narrowed, documents, evaluate)
}

function test(
  narrowed: Narrowed,
  documents: readonly unknown[],
  evaluate: Evaluate,
): readonly unknown[] {
  if (narrowed.test === undefined || documents.length === 0) return documents
  const base: ExprNode = {type: 'Value', value: documents}
  const passed = evaluate({type: 'Filter', base, expr: narrowed.test})
  return Array.isArray(passed) ? passed : []
}

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
