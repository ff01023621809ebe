import {publishedId, releaseOf} from '../../documentIds.ts'
import type {Transaction} from '../transaction.ts'

/**
 * What the history of documents tells of actions. Author, time and ids of events are those of
 * the transaction and added when the events are read.
 */

export type PublishCause = 'document.publish' | 'release.publish' | 'release.schedule'

export function versionCreated(transaction: Transaction, versionId: string): void {
  transaction.record({
    type: 'createDocumentVersion',
    ...version(versionId),
    versionRevisionId: transaction.id,
  })
}

/** @param revision the last one of the version */
export function versionDeleted(
  transaction: Transaction,
  versionId: string,
  revision: string,
): void {
  transaction.record({
    type: 'deleteDocumentVersion',
    ...version(versionId),
    versionRevisionId: revision,
  })
}

export function versionPublished(
  transaction: Transaction,
  versionId: string,
  revision: string,
  publishCause: PublishCause,
): void {
  transaction.record({
    type: 'publishDocumentVersion',
    ...version(versionId),
    revisionId: transaction.id,
    versionRevisionId: revision,
    publishCause,
  })
}

/** @param versionId the draft that took the place, or the version that asked for it */
export function unpublished(transaction: Transaction, versionId: string, revision: string): void {
  transaction.record({
    type: 'unpublishDocument',
    ...version(versionId),
    versionRevisionId: revision,
  })
}

export function groupDeleted(transaction: Transaction, documentId: string): void {
  transaction.record({type: 'deleteDocumentGroup', documentId})
}

export function versionScheduled(
  transaction: Transaction,
  versionId: string,
  revision: string,
  publishAt: string,
): void {
  transaction.record({
    type: 'scheduleDocumentVersion',
    ...version(versionId),
    versionRevisionId: revision,
    state: 'pending',
    publishAt,
  })
}

export function versionUnscheduled(
  transaction: Transaction,
  versionId: string,
  revision: string,
): void {
  transaction.record({
    type: 'unscheduleDocumentVersion',
    ...version(versionId),
    versionRevisionId: revision,
  })
}

function version(versionId: string): {documentId: string; versionId: string; releaseId?: string} {
  const releaseId = releaseOf(versionId)
  return {
    documentId: publishedId(versionId),
    versionId,
    ...(releaseId !== undefined && {releaseId}),
  }
}
