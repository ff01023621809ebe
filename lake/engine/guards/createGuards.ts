import {evaluateSync, type ExprNode} from 'groq-js'

import {forbiddenByGuard} from '../../refusals.ts'
import type {DocumentStore} from '../../store/store.ts'
import type {Viewer} from '../../types.ts'
import {conjuncts} from '../query/select/selection.ts'
import {type Condition, quickCondition} from '../quickCondition.ts'
import type {ChangeCheck} from '../checkChanges.ts'
import type {TrackedChange} from '../transaction.ts'
import type {Guard} from './guard.ts'
import {createLineage, type Step} from './lineage.ts'
import {readGuard} from './readGuard.ts'

/** The guards of a lake, read. */
export interface Guards {
  /** What keeps the viewer from changes; undefined when nothing does. */
  checkFor(viewer: Viewer, transaction: GuardedTransaction): ChangeCheck | undefined
}

interface GuardedTransaction {
  readonly changes: readonly TrackedChange[]
  /** As the transaction leaves them. */
  readonly documents: DocumentStore
  /** Clock for `now()`. */
  readonly now: Date
}

interface ReadyGuard {
  readonly guard: Guard
  readonly filter: ExprNode
  /** Has to hold in any case, and is known without groq-js. */
  readonly quick: readonly Condition[]
}

/** @throws InvalidGuard */
export function createGuards(guards: readonly Guard[]): Guards {
  const ready = guards.map((guard): ReadyGuard => {
    const filter = readGuard(guard)
    return {guard, filter, quick: conjuncts(filter).flatMap((node) => quickCondition(node) ?? [])}
  })
  return {
    checkFor(viewer, transaction) {
      const own = ready.filter(({guard}) => guard.roles.some((role) => role === viewer.role))
      if (own.length === 0) return undefined
      const stepsOf = createLineage(transaction.changes, transaction.documents)
      return (change) => {
        const steps = stepsOf(change)
        const match = own.find((guard) =>
          steps.some((step) => matches(guard, step, viewer, transaction)),
        )
        if (match === undefined) return
        throw forbiddenByGuard(match.guard, change.before === undefined ? 'create' : 'update')
      }
    },
  }
}

function matches(
  {filter, quick}: ReadyGuard,
  {before, after}: Step,
  viewer: Viewer,
  {documents, now}: GuardedTransaction,
): boolean {
  const root = after ?? before
  if (root === undefined || !quick.every((condition) => condition(root))) return false
  const value = evaluateSync(filter, {
    root,
    before,
    after,
    identity: viewer.id,
    timestamp: now,
    dereference: ({_ref}) => documents.get(_ref),
  })
  return value.type === 'boolean' && value.data
}
