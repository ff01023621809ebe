import {transactionAlreadyExists} from '../errors.ts'
import {Refusal, refusalError} from '../refusals.ts'
import type {LoggedTransaction, Store} from '../store/store.ts'
import type {Viewer} from '../types.ts'
import {checkChanges, RefusedChange} from './checkChanges.ts'
import type {Guards} from './guards/createGuards.ts'
import {createPermissions} from './permissions.ts'
import {createTransaction, type Transaction} from './transaction.ts'

export interface CommitRequest {
  readonly kind: 'mutationError' | 'actionError'
  readonly transactionId: string
  readonly now: Date
  readonly viewer: Viewer
  readonly guards: Guards
  /** Does everything, and then throws it away. */
  readonly dryRun: boolean
}

/** Thrown to leave a transaction that was not meant to be kept. */
const DRY_RUN = Symbol('dry run')

export interface Committed<Result> {
  readonly result: Result
  /** Absent when nothing changed, and after a dry run. */
  readonly transaction?: LoggedTransaction
}

/**
 * Does `work` as one transaction: all of it is stored and logged, or nothing is.
 *
 * @throws LakeError when a mutation or action is refused; whatever else `work` throws
 */
export function commit<Result>(
  store: Store,
  request: CommitRequest,
  work: (transaction: Transaction) => Result,
): Committed<Result> {
  const rehearsed: Result[] = []
  try {
    return store.transact(() => {
      const committed = perform(store, request, work)
      if (!request.dryRun) return committed
      rehearsed.push(committed.result)
      throw DRY_RUN
    })
  } catch (error) {
    const [result] = rehearsed
    if (error === DRY_RUN && result !== undefined) return {result}
    if (error instanceof RefusedChange) throw refusalError(request.kind, error.refusal, error.index)
    throw error
  }
}

function perform<Result>(
  store: Store,
  {transactionId, now, viewer, guards}: CommitRequest,
  work: (transaction: Transaction) => Result,
): Committed<Result> {
  if (store.log.has(transactionId)) throw transactionAlreadyExists(transactionId)
  const transaction = createTransaction(store, transactionId, now.toISOString())
  const result = work(transaction)
  transaction.flush()
  const tracked = transaction.changes()
  if (tracked.length === 0) return {result}
  const {requireChange} = createPermissions(viewer, () => now)
  const guard = guards.checkFor(viewer, {changes: tracked, documents: store.documents, now})
  checkChanges(tracked, store, guard === undefined ? [requireChange] : [requireChange, guard])
  const logged = {
    id: transactionId,
    timestamp: transaction.timestamp,
    author: viewer.id,
    changes: tracked.map(({index: _index, ...change}) => change),
    events: transaction.events(),
  }
  return {result, transaction: {...logged, sequence: store.log.append(logged)}}
}

/** Does one mutation or action of a request, so that a refusal names it. */
export function attempt<Result>(
  index: number,
  transaction: Transaction,
  work: () => Result,
): Result {
  transaction.begin(index)
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? new RefusedChange(error, index) : error
  }
}
