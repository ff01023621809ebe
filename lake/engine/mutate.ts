import {documentAlreadyExists, documentNotFound, revisionDoesNotMatch} from '../refusals.ts'
import type {StoredDocument} from '../types.ts'
import {applyOperation} from './applyPatch.ts'
import type {CreationKind, Mutation} from './readMutation.ts'
import type {NewDocument} from './readNewDocument.ts'
import type {Patch} from './readPatch.ts'
import type {Target} from './readTarget.ts'
import type {Transaction} from './transaction.ts'

export type OperationName = 'create' | 'update' | 'delete' | 'none'

export interface Outcome {
  readonly id: string
  readonly operation: OperationName
}

export interface MutationContext {
  readonly transaction: Transaction
  /** A fresh random id. */
  readonly newId: () => string
  /** Ids of the documents that a query finds, for mutations by query. */
  readonly find: (query: string, params: Readonly<Record<string, unknown>>) => readonly string[]
}

/** Does one mutation. @throws Refusal */
export function performMutation(mutation: Mutation, context: MutationContext): Outcome[] {
  const {transaction} = context
  switch (mutation.kind) {
    case 'create':
    case 'createOrReplace':
    case 'createIfNotExists':
      return [createDocument(mutation.kind, mutation.document, context)]
    case 'delete':
      return targetIds(mutation.target, context).map((id) => deleteDocument(id, transaction))
    case 'patch':
      return targetIds(mutation.target, context).map((id) =>
        patchDocument(id, mutation.patch, transaction),
      )
  }
}

function targetIds(target: Target, {find}: MutationContext): readonly string[] {
  return 'ids' in target ? target.ids : find(target.query, target.params)
}

/** @throws Refusal when `create` meets a document of that id */
export function createDocument(
  kind: CreationKind,
  document: NewDocument,
  {transaction, newId}: Pick<MutationContext, 'transaction' | 'newId'>,
): Outcome {
  const id = completeId(document._id, newId)
  const existing = transaction.read(id)
  if (existing !== undefined && kind === 'create') throw documentAlreadyExists(id)
  if (existing !== undefined && kind === 'createIfNotExists') return {id, operation: 'none'}
  const {timestamp} = transaction
  const created: StoredDocument = {
    ...document,
    _id: id,
    _rev: transaction.id,
    _createdAt: document._createdAt ?? existing?._createdAt ?? timestamp,
    _updatedAt: document._updatedAt ?? timestamp,
  }
  transaction.write(id, created, {[existing === undefined ? 'create' : 'createOrReplace']: created})
  return {id, operation: existing === undefined ? 'create' : 'update'}
}

function completeId(id: string | undefined, newId: () => string): string {
  if (id === undefined) return newId()
  return id.endsWith('.') ? id + newId() : id
}

/** Deleting what is not there is no error. */
export function deleteDocument(id: string, transaction: Transaction): Outcome {
  if (transaction.read(id) !== undefined) transaction.write(id, undefined, {delete: {id}})
  return {id, operation: 'delete'}
}

/** @throws Refusal */
export function patchDocument(id: string, patch: Patch, transaction: Transaction): Outcome {
  const before = transaction.read(id)
  if (before === undefined) throw documentNotFound(id)
  const {ifRevisionID, operations} = patch
  if (ifRevisionID !== undefined && ifRevisionID !== before._rev) {
    throw revisionDoesNotMatch(id, before._rev, ifRevisionID)
  }
  const stamp = {_rev: transaction.id, _updatedAt: transaction.timestamp}
  if (operations.length === 0) transaction.write(id, {...before, ...stamp}, {patch: {id}})
  for (const operation of operations) {
    const current = transaction.read(id) ?? before
    const after = {...applyOperation(current, operation), ...stamp}
    // One operator a patch, so that a listener that has an order of its own gets the same document.
    transaction.write(id, after, {patch: {id, [operation.operator]: operation.operand}})
  }
  return {id, operation: 'update'}
}
