import {badRequest} from '../errors.ts'
import {isRecord} from '../isEqual.ts'
import type {AclMode, DatasetEntry} from '../registry/registry.ts'
import {BODY_LIMITS, readOptionalJson} from '../server/readBody.ts'
import type {Call} from '../server/route.ts'
import {requireDatasetManager, requirePerson} from './requirePerson.ts'

/** `sanity dataset list`, and the Studio, which asks for the dataset of comments here as well. */
export function getDatasets(call: Call): Response {
  requirePerson(call)
  const {searchParams} = call.url
  const entries = call.lake.datasets.list()
  if (searchParams.get('datasetProfile') !== 'comments') return Response.json(entries.map(toJson))
  const name = commentsDataset(searchParams.get('addonFor') ?? '')
  return Response.json(entries.filter((entry) => entry.name === name).map(toJson))
}

function toJson({name, aclMode, createdAt}: DatasetEntry): Record<string, unknown> {
  return {name, aclMode, createdAt, createdByUserId: null, tags: [], datasetProfile: 'content'}
}

/** `sanity dataset create`. */
export async function putDataset(call: Call): Promise<Response> {
  requireDatasetManager(call)
  const aclMode = await readAclMode(call)
  const {name} = call.lake.datasets.create(call.parameter('dataset'), aclMode)
  return Response.json({datasetName: name, aclMode})
}

async function readAclMode(call: Call): Promise<AclMode> {
  const body = (await readOptionalJson(call.request, BODY_LIMITS.small)) ?? {}
  const aclMode = isRecord(body) ? (body['aclMode'] ?? 'public') : undefined
  if (aclMode === 'public' || aclMode === 'private') return aclMode
  throw badRequest('"aclMode" has to be "public" or "private"')
}

/** `sanity dataset delete`. */
export function deleteDataset(call: Call): Response {
  requireDatasetManager(call)
  call.lake.datasets.remove(call.parameter('dataset'))
  return Response.json({deleted: true})
}

/** The Studio evaluates these filters on a document before it shows a button. */
export function getAcl(call: Call): Response {
  return Response.json(call.viewer().grants)
}

/**
 * The Studio makes the dataset of comments and tasks when the first is written. It is private:
 * what is said of a post is not part of it.
 */
export function postCommentsSetup(call: Call): Response {
  requirePerson(call)
  call.dataset()
  const {datasets} = call.lake
  const name = commentsDataset(call.parameter('dataset'))
  if (!datasets.list().some((entry) => entry.name === name)) datasets.create(name, 'private')
  return Response.json({datasetName: name})
}

function commentsDataset(dataset: string): string {
  return `${dataset}-comments`
}
