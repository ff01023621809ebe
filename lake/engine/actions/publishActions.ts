import {invalid, preconditionFailed} from '../../refusals.ts'
import type {StoredDocument} from '../../types.ts'
import {deleteDocument} from '../mutate.ts'
import {
  type Action,
  type ActionContext,
  copyTo,
  requireDocument,
  requireRevision,
} from './action.ts'
import * as record from './documentEvents.ts'
import {optionalString, requirePublishedId, requireStrings, requireVersionOf} from './fields.ts'
import {strengthenReferences} from './strengthen.ts'

/** Puts a draft or version in the place of the published document. */
export const publishDraft: Action = (fields, context) => {
  const published = requirePublishedId(fields)
  const draftId = requireVersionOf(fields, 'draftId', published)
  const draft = requireDocument(draftId, context)
  requireRevision(draftId, optionalString(fields, 'ifDraftRevisionId'), context)
  requireRevision(published, optionalString(fields, 'ifPublishedRevisionId'), context)
  publishVersion(draft, published, 'document.publish', context)
}

export function publishVersion(
  version: StoredDocument,
  publishedId: string,
  cause: record.PublishCause,
  context: ActionContext,
): void {
  // What marks a version says nothing about the published document.
  const {_system, ...content} = version
  copyTo(publishedId, strengthenReferences(content), context)
  deleteDocument(version._id, context.transaction)
  record.versionPublished(context.transaction, version._id, version._rev, cause)
}

/** Takes a document back: it lives on as a draft. */
export const unpublishDocument: Action = (fields, context) => {
  const {transaction} = context
  const publishedId = requirePublishedId(fields)
  const draftId = requireVersionOf(fields, 'draftId', publishedId)
  const published = requireDocument(publishedId, context)
  const draft = transaction.read(draftId)
  if (draft === undefined) {
    copyTo(draftId, published, context)
    record.versionCreated(transaction, draftId)
  }
  deleteDocument(publishedId, transaction)
  record.unpublished(transaction, draftId, draft?._rev ?? transaction.id)
}

/** Deletes a published document with all its drafts and versions, which the request has to list. */
export const deleteGroup: Action = (fields, context) => {
  const {transaction, store} = context
  const publishedId = requirePublishedId(fields)
  const listed = requireStrings(fields, 'includeDrafts')
  requireDocument(publishedId, context)
  transaction.flush()
  const versions = store.documents.group(publishedId).filter((id) => id !== publishedId)
  const unlisted = versions.find((id) => !listed.includes(id))
  if (unlisted !== undefined) {
    throw preconditionFailed(
      `Document "${publishedId}" cannot be deleted: "${unlisted}" exists and is not in "includeDrafts"`,
    )
  }
  const stranger = listed.find((id) => !versions.includes(id) && transaction.read(id) !== undefined)
  if (stranger !== undefined) throw invalid(`"${stranger}" is not a version of "${publishedId}"`)
  for (const id of [publishedId, ...versions]) deleteDocument(id, transaction)
  record.groupDeleted(transaction, publishedId)
}
