import {documentNotFound, preconditionFailed, revisionDoesNotMatch} from '../../refusals.ts'
import type {Store} from '../../store/store.ts'
import type {StoredDocument} from '../../types.ts'
import type {Transaction} from '../transaction.ts'

export interface ActionContext {
  readonly transaction: Transaction
  readonly store: Store
}

/** Does one action. `fields` are its attributes but `actionType`. @throws Refusal */
export type Action = (fields: Readonly<Record<string, unknown>>, context: ActionContext) => void

/** @throws Refusal when there is none */
export function requireDocument(id: string, {transaction}: ActionContext): StoredDocument {
  const document = transaction.read(id)
  if (document === undefined) throw documentNotFound(id)
  return document
}

/** @throws Refusal when there is one */
export function requireAbsence(id: string, {transaction}: ActionContext, reason: string): void {
  if (transaction.read(id) !== undefined) throw preconditionFailed(reason)
}

/** @throws Refusal when a revision is expected and the document has another, or is missing */
export function requireRevision(
  id: string,
  expected: string | undefined,
  {transaction}: ActionContext,
): void {
  if (expected === undefined) return
  const current = transaction.read(id)?._rev ?? ''
  if (current !== expected) throw revisionDoesNotMatch(id, current, expected)
}

/** Replaces the document at `id` by a copy of another one, whatever stands there. */
export function copyTo(id: string, source: StoredDocument, {transaction}: ActionContext): void {
  const existing = transaction.read(id)
  const copy = {
    ...source,
    _id: id,
    _rev: transaction.id,
    _createdAt: existing?._createdAt ?? source._createdAt,
    _updatedAt: transaction.timestamp,
  }
  transaction.write(id, copy, {[existing === undefined ? 'create' : 'createOrReplace']: copy})
}
