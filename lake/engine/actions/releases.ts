import {releaseOf} from '../../documentIds.ts'
import {invalid, preconditionFailed} from '../../refusals.ts'
import type {AttributeValue, StoredDocument} from '../../types.ts'
import type {ActionContext} from './action.ts'
import {type Fields, requireString} from './fields.ts'

export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

/** The document that stands for a release. */
export function releaseDocumentId(releaseId: string): string {
  return `_.releases.${releaseId}`
}

/** @throws Refusal unless `releaseId` is there and can be part of a version's id */
export function requireReleaseId(fields: Fields): string {
  const id = requireString(fields, 'releaseId')
  if (/^[a-z0-9_-]{1,64}$/i.test(id)) return id
  throw invalid(`Malformed release ID: ${JSON.stringify(id)}`)
}

/** @throws Refusal unless the release exists and is in one of the states */
export function requireRelease(
  releaseId: string,
  states: readonly ReleaseState[],
  {transaction}: ActionContext,
): StoredDocument {
  const release = transaction.read(releaseDocumentId(releaseId))
  if (release === undefined) throw preconditionFailed(`Release "${releaseId}" does not exist`)
  const state = String(release['state'])
  if (states.some((allowed) => allowed === state)) return release
  throw preconditionFailed(
    `Release "${releaseId}" is ${state}, and has to be ${states.join(' or ')} for this`,
  )
}

/**
 * Versions may change while their release is being prepared only. A bundle without a release
 * document is nobody's to close.
 *
 * @throws Refusal
 */
export function requireOpenRelease(versionId: string, context: ActionContext): void {
  const releaseId = releaseOf(versionId)
  if (releaseId === undefined) return
  if (context.transaction.read(releaseDocumentId(releaseId)) === undefined) return
  requireRelease(releaseId, ['active'], context)
}

/** The versions that belong to the release, ordered by id. */
export function versionsIn(
  releaseId: string,
  {transaction, store}: ActionContext,
): StoredDocument[] {
  transaction.flush()
  return store.documents
    .idsWithPrefix(`versions.${releaseId}.`)
    .flatMap((id) => transaction.read(id) ?? [])
}

/** Changes attributes of a release document; undefined removes one. */
export function updateRelease(
  release: StoredDocument,
  attributes: Readonly<Record<string, AttributeValue | undefined>>,
  {transaction}: ActionContext,
): void {
  const after = {...release, ...attributes, _rev: transaction.id, _updatedAt: transaction.timestamp}
  const kept = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined))
  const document = {...kept, ...identityOf(after)}
  transaction.write(document._id, document, {createOrReplace: document})
}

/** What a release held when it was closed, so that it can be told and restored. */
export function finalStates(versions: readonly StoredDocument[]): AttributeValue {
  return versions.map(({_id}) => ({
    _key: _id.slice('versions.'.length).replaceAll('.', '-'),
    id: _id,
  }))
}

function identityOf({_id, _type, _rev, _createdAt, _updatedAt}: StoredDocument) {
  return {_id, _type, _rev, _createdAt, _updatedAt}
}
