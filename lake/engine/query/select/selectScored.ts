import type {Entry} from '../catalog/entry.ts'
import type {OrderKey} from '../catalog/indexCache.ts'
import {entryOrder} from '../catalog/sortedIndex.ts'
import {topOf} from '../catalog/topOf.ts'
import {documentValue} from '../tree/documentValue.ts'
import {isAttribute} from './attribute.ts'
import {candidates, type Evaluate, type Narrowed, passEntries} from './narrow.ts'
import type {Run} from './run.ts'
import {withScore} from './scoredDocuments.ts'
import type {PlannedScore} from './planScore.ts'
import {SCORE} from './selection.ts'

export interface PlannedScores {
  readonly by: readonly PlannedScore[]
  /** What the score has to be greater than. */
  readonly above: number
}

/** The documents that score high enough, with their scores: only so many as are needed are made. */
export function selectScored(
  run: Run,
  narrowed: Narrowed,
  {scores, order, limit}: {scores: PlannedScores; order: readonly OrderKey[]; limit: number},
  evaluate: Evaluate,
): readonly unknown[] {
  const {catalog, view} = run
  const entries = passEntries(run, narrowed, candidates(run, narrowed), evaluate)
  const parts = scores.by.map((score) => score({run, entries, evaluate}))
  const keys = order.map(({node}) => (isAttribute(node, SCORE) ? undefined : documentValue(node)))

  function scoreOf(entry: Entry): number {
    // A document may have been stored with a score of its own.
    const own = catalog.document(entry)[SCORE]
    return parts.reduce((sum, part) => sum + part(entry), typeof own === 'number' ? own : 0)
  }

  function* scored() {
    for (const entry of entries) {
      const score = scoreOf(entry)
      if (score <= scores.above) continue
      const values = keys.map((key) => (key === undefined ? score : key(catalog.document(entry))))
      yield {entry, score, values}
    }
  }

  return topOf(scored(), limit, entryOrder(order, view.idOf)).map(({entry, score}) =>
    withScore(view.document(entry), score),
  )
}
