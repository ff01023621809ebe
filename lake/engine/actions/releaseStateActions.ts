import {publishedId} from '../../documentIds.ts'
import {isRecord} from '../../isEqual.ts'
import {invalid, preconditionFailed} from '../../refusals.ts'
import type {StoredDocument} from '../../types.ts'
import {lastRevision} from '../history/lastRevision.ts'
import {deleteDocument} from '../mutate.ts'
import {type Action, type ActionContext, copyTo} from './action.ts'
import * as record from './documentEvents.ts'
import {requireString} from './fields.ts'
import {publishVersion} from './publishActions.ts'
import {
  finalStates,
  requireRelease,
  requireReleaseId,
  updateRelease,
  versionsIn,
} from './releases.ts'

/** Publishes every version of the release, or unpublishes the document where the version says so. */
export const publishRelease: Action = (fields, context) => {
  const releaseId = requireReleaseId(fields)
  const release = requireRelease(releaseId, ['active', 'scheduled'], context)
  const versions = versionsIn(releaseId, context)
  for (const version of versions) publishOrUnpublish(version, context)
  updateRelease(
    release,
    {
      state: 'published',
      publishedAt: context.transaction.timestamp,
      publishAt: undefined,
      finalDocumentStates: finalStates(versions),
    },
    context,
  )
}

function publishOrUnpublish(version: StoredDocument, context: ActionContext): void {
  const {transaction} = context
  const published = publishedId(version._id)
  if (!asksToUnpublish(version)) {
    publishVersion(version, published, 'release.publish', context)
    return
  }
  deleteDocument(published, transaction)
  deleteDocument(version._id, transaction)
  record.unpublished(transaction, version._id, version._rev)
}

function asksToUnpublish({_system: system}: StoredDocument): boolean {
  return isRecord(system) && system['delete'] === true
}

/** Closes a release until its time; the lake itself does not publish it then. */
export const scheduleRelease: Action = (fields, context) => {
  const releaseId = requireReleaseId(fields)
  const publishAt = requireString(fields, 'publishAt')
  if (Number.isNaN(Date.parse(publishAt))) throw invalid('"publishAt" has to be a time in ISO 8601')
  const release = requireRelease(releaseId, ['active'], context)
  const versions = versionsIn(releaseId, context)
  const finalDocumentStates = finalStates(versions)
  updateRelease(release, {state: 'scheduled', publishAt, finalDocumentStates}, context)
  for (const {_id, _rev} of versions) {
    record.versionScheduled(context.transaction, _id, _rev, publishAt)
  }
}

export const unscheduleRelease: Action = (fields, context) => {
  const releaseId = requireReleaseId(fields)
  const release = requireRelease(releaseId, ['scheduled'], context)
  const attributes = {state: 'active', publishAt: undefined, finalDocumentStates: undefined}
  updateRelease(release, attributes, context)
  for (const {_id, _rev} of versionsIn(releaseId, context)) {
    record.versionUnscheduled(context.transaction, _id, _rev)
  }
}

/** Puts a release away; its versions live on in the history alone. */
export const archiveRelease: Action = (fields, context) => {
  const releaseId = requireReleaseId(fields)
  const release = requireRelease(releaseId, ['active', 'scheduled'], context)
  const versions = versionsIn(releaseId, context)
  const finalDocumentStates = finalStates(versions)
  const attributes = {state: 'archived', publishAt: undefined, finalDocumentStates}
  updateRelease(release, attributes, context)
  for (const {_id, _rev} of versions) {
    deleteDocument(_id, context.transaction)
    record.versionDeleted(context.transaction, _id, _rev)
  }
}

/** Opens an archived release again, with its versions as they were. */
export const unarchiveRelease: Action = (fields, context) => {
  const {transaction} = context
  const release = requireRelease(requireReleaseId(fields), ['archived'], context)
  for (const id of idsIn(release['finalDocumentStates'])) {
    const version = lastRevision(id, context.store.log)
    if (version === undefined) throw preconditionFailed(`"${id}" is not in the history`)
    if (transaction.read(id) !== undefined) continue
    copyTo(id, version, context)
    record.versionCreated(transaction, id)
  }
  updateRelease(release, {state: 'active', finalDocumentStates: undefined}, context)
}

function idsIn(states: unknown): string[] {
  if (!Array.isArray(states)) return []
  return states.flatMap((state) =>
    isRecord(state) && typeof state['id'] === 'string' ? [state['id']] : [],
  )
}
