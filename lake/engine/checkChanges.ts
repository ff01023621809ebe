import {Refusal, hasExistingReferences, referenceDoesNotExist} from '../refusals.ts'
import {referencesOf} from '../store/references.ts'
import type {Store} from '../store/store.ts'
import {checkLimits} from './limits.ts'
import type {TrackedChange} from './transaction.ts'

/** A refusal, with the mutation or action of the request that it is put down to. */
export class RefusedChange extends Error {
  override readonly name = 'RefusedChange'
  readonly refusal: Refusal
  readonly index: number

  constructor(refusal: Refusal, index: number) {
    super(refusal.message)
    this.refusal = refusal
    this.index = index
  }
}

/** Throws a Refusal for a change that the viewer may not make. */
export type ChangeCheck = (change: TrackedChange) => void

/**
 * Holds a finished transaction against what every document has to keep: what the viewer may do, the
 * limits of size, and that strong references lead somewhere. The changes have to be in the store
 * already: references may lead to documents that the same transaction made.
 *
 * @param checks what the viewer may do
 * @throws RefusedChange
 */
export function checkChanges(
  changes: readonly TrackedChange[],
  store: Store,
  checks: readonly ChangeCheck[],
): void {
  for (const change of changes) {
    try {
      for (const check of checks) check(change)
      if (change.after !== undefined) checkLimits(change.after)
      checkReferences(change, store)
    } catch (error) {
      throw error instanceof Refusal ? new RefusedChange(error, change.index) : error
    }
  }
}

function checkReferences({documentId, after}: TrackedChange, store: Store): void {
  if (after === undefined) {
    const strong = store.documents
      .referrers(documentId)
      .filter(({from, weak}) => !weak && from !== documentId)
    if (strong.length > 0) {
      throw hasExistingReferences(
        documentId,
        strong.map(({from}) => from),
      )
    }
    return
  }
  const targets = new Set(referencesOf(after).flatMap(({to, weak}) => (weak ? [] : [to])))
  for (const target of targets) {
    if (!store.documents.has(target)) throw referenceDoesNotExist(documentId, target)
  }
}
