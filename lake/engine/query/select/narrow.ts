import type {ExprNode} from 'groq-js'

import type {Entry} from '../catalog/entry.ts'
import type {Condition} from './condition.ts'
import {EVERYTHING, type Found} from './found.ts'
import type {Operand} from './operand.ts'
import type {Run} from './run.ts'

/** A part of a filter, ready to be run any number of times. */
export interface PlannedCondition {
  readonly condition: Condition | undefined
  /** What groq-js evaluates where no index has the last word. */
  readonly test: ExprNode
}

/** Evaluates a node in the scope of the selection. */
export type Evaluate = (node: ExprNode) => unknown

/** What is left of a filter when the indexes were asked. */
export interface Narrowed {
  /** A document has to be in all of these. */
  readonly found: readonly Found[]
  /** And this has to be true of it. */
  readonly test: ExprNode | undefined
}

/** @param hint holds for what is wanted, but is no part of the filter */
export function narrow(
  run: Run,
  conditions: readonly PlannedCondition[],
  hint: Condition | undefined,
  evaluate: Evaluate,
): Narrowed {
  const read = (operand: Operand): unknown => readOperand(operand, run, evaluate)
  const found: Found[] = []
  const tests: ExprNode[] = []
  for (const {condition, test} of conditions) {
    const result = condition?.find(run, read)
    if (result !== undefined && result !== EVERYTHING) found.push(result)
    if (result === undefined || condition?.isExact !== true) tests.push(test)
  }
  const hinted = hint?.find(run, read)
  if (hinted !== undefined && hinted !== EVERYTHING) found.push(hinted)
  return {found, test: allOf(tests)}
}

/** What an operand is worth this time. */
export function readOperand(operand: Operand, run: Run, evaluate: Evaluate): unknown {
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

/** The shortest of what was found; undefined when no index helped. */
export function smallest({found}: Narrowed): Found | undefined {
  return found.toSorted((one, other) => one.size - other.size)[0]
}

/** Everything that may be selected, in no order. */
export function candidates(run: Run, narrowed: Narrowed): Iterable<Entry> {
  return smallest(narrowed)?.entries() ?? run.catalog.entries.values()
}

export function isIn({view}: Run, {found}: Narrowed, entry: Entry): boolean {
  return found.every((part) => part.has(entry)) && view.isVisible(entry)
}

/** The entries that pass. */
export function passEntries(
  run: Run,
  narrowed: Narrowed,
  entries: Iterable<Entry>,
  evaluate: Evaluate,
): Entry[] {
  if (narrowed.test !== undefined) {
    return pass(run, narrowed, entries, evaluate).flatMap((one) => run.catalog.entryOf(one) ?? [])
  }
  return [...entries].filter((entry) => isIn(run, narrowed, entry))
}

/** The documents of the entries that pass. */
export function pass(
  run: Run,
  narrowed: Narrowed,
  entries: Iterable<Entry>,
  evaluate: Evaluate,
): readonly unknown[] {
  const documents: unknown[] = []
  for (const entry of entries) {
    if (isIn(run, narrowed, entry)) documents.push(run.view.document(entry))
  }
  return passTest(narrowed.test, documents, evaluate)
}

/** Those of which the test is true. */
export function passTest(
  test: ExprNode | undefined,
  documents: readonly unknown[],
  evaluate: Evaluate,
): readonly unknown[] {
  if (test === undefined || documents.length === 0) return documents
  const base: ExprNode = {type: 'Value', value: documents}
  const passed = evaluate({type: 'Filter', base, expr: test})
  return Array.isArray(passed) ? passed : []
}
