import {isVersionId, publishedId} from '../../documentIds.ts'
import {invalid} from '../../refusals.ts'
import {createDocument} from '../mutate.ts'
import {
  type Action,
  type ActionContext,
  copyTo,
  requireAbsence,
  requireDocument,
  requireRevision,
} from './action.ts'
import * as record from './documentEvents.ts'
import {
  optionalString,
  requireNewDocument,
  requirePublishedId,
  requireReleaseVersionId,
  requireVersionOf,
} from './fields.ts'
import {noNewId} from './noNewId.ts'
import {requireOpenRelease} from './releases.ts'

/** Makes a draft or version, out of a whole document or of another version of it. */
export const createVersion: Action = (fields, context) => {
  const {transaction} = context
  const published = requirePublishedId(fields)
  if (fields['baseId'] === undefined) {
    const document = requireNewDocument(fields, 'document', 'attributes')
    requireVersionOf({document: document._id}, 'document', published)
    requireOpenReleaseOf(document._id, context)
    createDocument('create', document, {transaction, newId: noNewId})
    record.versionCreated(transaction, document._id)
    return
  }
  const versionId = requireVersionOf(fields, 'versionId', published)
  const baseId = requireNewDocument({base: {_id: fields['baseId'], _type: 'base'}}, 'base')._id
  if (publishedId(baseId) !== published) {
    throw invalid(`"${baseId}" is not a version of "${published}"`)
  }
  const base = requireDocument(baseId, context)
  requireRevision(baseId, optionalString(fields, 'ifBaseRevisionId'), context)
  requireAbsence(versionId, context, `Document by ID "${versionId}" already exists`)
  requireOpenReleaseOf(versionId, context)
  copyTo(versionId, base, context)
  record.versionCreated(transaction, versionId)
}

/** Puts a whole document in the place of a draft or version. */
export const replaceVersion: Action = (fields, context) => {
  const {transaction} = context
  const document = requireNewDocument(fields, 'document', 'attributes')
  requireVersionOf({document: document._id}, 'document', publishedId(document._id))
  requireOpenReleaseOf(document._id, context)
  const {operation} = createDocument('createOrReplace', document, {transaction, newId: noNewId})
  if (operation === 'create') record.versionCreated(transaction, document._id)
}

/** Marks a version, so that publishing its release unpublishes the document. */
export const unpublishVersion: Action = (fields, context) => {
  const {transaction} = context
  const published = requirePublishedId(fields)
  const versionId = requireReleaseVersionId(fields, 'versionId')
  requireVersionOf({versionId}, 'versionId', published)
  requireOpenReleaseOf(versionId, context)
  const source = transaction.read(versionId) ?? requireDocument(published, context)
  const isNew = transaction.read(versionId) === undefined
  const {_system: system} = source
  const marked = {...source, _system: {...toObject(system), delete: true}}
  copyTo(versionId, marked, context)
  if (isNew) record.versionCreated(transaction, versionId)
}

function requireOpenReleaseOf(versionId: string, context: ActionContext): void {
  if (isVersionId(versionId)) requireOpenRelease(versionId, context)
}

function toObject(value: unknown): Readonly<Record<string, never>> | object {
  return typeof value === 'object' && value !== null ? value : {}
}
