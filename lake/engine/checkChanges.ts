import {Refusal, hasExistingReferences, referenceDoesNotExist} from '../refusals.ts'
import {referencesOf} from '../store/references.ts'
import type {Store} from '../store/store.ts'
import {checkLimits} from './limits.ts'
import type {Permissions} from './permissions.ts'
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

/**
 * Holds a finished transaction against what every document has to keep: the viewer's permissions,
 * the limits of size, and that strong references lead somewhere. The changes have to be in the
 * store already: references may lead to documents that the same transaction made.
 *
 * @throws RefusedChange
 */
export function checkChanges(
  changes: readonly TrackedChange[],
  store: Store,
  permissions: Permissions,
): void {
  for (const change of changes) {
    try {
      permissions.requireChange(change.before, change.after)
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
