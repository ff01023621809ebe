import {isRecord} from '../../isEqual.ts'
import {invalid, preconditionFailed} from '../../refusals.ts'
import {isAttributeValue} from '../../storedDocument.ts'
import type {AttributeValue} from '../../types.ts'
import {createDocument, deleteDocument, patchDocument} from '../mutate.ts'
import {type Action, type ActionContext, requireAbsence} from './action.ts'
import {type Fields, requireNewDocument, requireOneOf, requirePatch} from './fields.ts'
import {noNewId} from './noNewId.ts'
import {releaseDocumentId, requireRelease, requireReleaseId} from './releases.ts'

const RELEASE_TYPE = 'system.release'

export const createRelease: Action = (fields, context) => {
  const releaseId = requireReleaseId(fields)
  const _id = releaseDocumentId(releaseId)
  requireAbsence(_id, context, `Release "${releaseId}" already exists`)
  const metadata = {releaseType: 'undecided', cardinality: 'many', ...readMetadata(fields)}
  const document = {_id, _type: RELEASE_TYPE, name: releaseId, state: 'active', metadata}
  createDocument('create', document, {transaction: context.transaction, newId: noNewId})
}

/** Changes what is told about a release; its state changes by the other actions only. */
export const editRelease: Action = (fields, context) => {
  const {transaction} = context
  const releaseId = requireReleaseId(fields)
  const before = requireRelease(releaseId, ['active', 'scheduled'], context)
  patchDocument(before._id, requirePatch(fields), transaction)
  const after = transaction.read(before._id)
  const immutable = ['name', 'state', 'publishAt', 'publishedAt', 'finalDocumentStates']
  const changed = immutable.find((attribute) => after?.[attribute] !== before[attribute])
  if (changed !== undefined) throw invalid(`A patch of a release cannot change "${changed}"`)
}

export const deleteRelease: Action = (fields, context) => {
  const release = requireRelease(requireReleaseId(fields), ['archived', 'published'], context)
  deleteDocument(release._id, context.transaction)
}

/** Brings in a release as another dataset has exported it, in the state that it had there. */
export const importRelease: Action = (fields, context) => {
  const releaseId = requireReleaseId(fields)
  const ifExists = requireOneOf(fields, 'ifExists', ['fail', 'ignore', 'replace'])
  const document = requireNewDocument(fields, 'attributes', 'document')
  if (document._id !== releaseDocumentId(releaseId) || document._type !== RELEASE_TYPE) {
    throw invalid(`"${document._id}" is not the document of release "${releaseId}"`)
  }
  if (ifExists === 'fail') refuseExisting(releaseId, context)
  const kind = ifExists === 'ignore' ? 'createIfNotExists' : 'createOrReplace'
  createDocument(
    kind,
    {name: releaseId, state: 'active', ...document},
    {
      transaction: context.transaction,
      newId: noNewId,
    },
  )
}

function refuseExisting(releaseId: string, {transaction}: ActionContext): void {
  if (transaction.read(releaseDocumentId(releaseId)) !== undefined) {
    throw preconditionFailed(`Release "${releaseId}" already exists`)
  }
}

function readMetadata({metadata}: Fields): Readonly<Record<string, AttributeValue>> {
  if (metadata === undefined) return {}
  if (!isRecord(metadata)) throw invalid('"metadata" has to be an object')
  const kept: Record<string, AttributeValue> = {}
  for (const [name, value] of Object.entries(metadata)) {
    if (isAttributeValue(value)) kept[name] = value
  }
  return kept
}
