import {documentAlreadyExists, documentNotFound} from '../../refusals.ts'
import {createDocument, deleteDocument, patchDocument} from '../mutate.ts'
import {type Action, copyTo, requireDocument} from './action.ts'
import * as record from './documentEvents.ts'
import {
  requireNewDraft,
  requireOneOf,
  requirePatch,
  requirePublishedId,
  requireVersionId,
  requireVersionOf,
} from './fields.ts'
import {noNewId} from './noNewId.ts'
import {requireOpenRelease} from './releases.ts'

/** Starts a document that is not published yet with a draft. */
export const createDraft: Action = (fields, context) => {
  const {transaction} = context
  const published = requirePublishedId(fields)
  const draft = requireNewDraft(fields, published)
  const ifExists = requireOneOf(fields, 'ifExists', ['fail', 'ignore'])
  if (transaction.read(published) !== undefined) throw documentAlreadyExists(published)
  const kind = ifExists === 'ignore' ? 'createIfNotExists' : 'create'
  const {operation} = createDocument(kind, draft, {transaction, newId: noNewId})
  if (operation === 'create') record.versionCreated(transaction, draft._id)
}

/**
 * Patches a draft or version, which is copied from the published document first when it is not
 * there yet. A patch without effect makes the copy all the same: the Studio begins its edits so.
 */
export const editDraft: Action = (fields, context) => {
  const {transaction} = context
  const published = requirePublishedId(fields)
  const draft = requireVersionOf(fields, 'draftId', published)
  const patch = requirePatch(fields)
  requireOpenRelease(draft, context)
  if (transaction.read(draft) === undefined) {
    const source = transaction.read(published)
    if (source === undefined) throw documentNotFound(draft)
    copyTo(draft, source, context)
    record.versionCreated(transaction, draft)
  }
  patchDocument(draft, patch, transaction)
}

/** Puts a whole draft in the place of the one that is there, if any. */
export const replaceDraft: Action = (fields, context) => {
  const {transaction} = context
  const published = requirePublishedId(fields)
  const draft = requireNewDraft(fields, published)
  const present = [draft._id, published].some((id) => transaction.read(id) !== undefined)
  if (!present) throw documentNotFound(published)
  createDocument('createOrReplace', draft, {transaction, newId: noNewId})
}

/** Drops a draft or version. */
export const discardVersion: Action = (fields, context) => {
  const id = requireVersionId(fields, fields['versionId'] === undefined ? 'draftId' : 'versionId')
  const {_rev} = requireDocument(id, context)
  deleteDocument(id, context.transaction)
  record.versionDeleted(context.transaction, id, _rev)
}
