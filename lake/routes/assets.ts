import {randomUUID} from 'node:crypto'

import {type AssetDocument, fileDocument, imageDocument} from '../assets/assetDocument.ts'
import type {ReceivedFile} from '../assets/assetFiles.ts'
import {serveAsset} from '../assets/serveAsset.ts'
import {badRequest, notFound} from '../errors.ts'
import {BODY_LIMITS, readChunks} from '../server/readBody.ts'
import type {Call} from '../server/route.ts'
import {requirePerson} from './requirePerson.ts'

/** Image inputs of the Studio, @sanity/client's `assets.upload('image')`, `sanity dataset import`. */
export function postImage(call: Call): Promise<Response> {
  return upload(call, (file) => imageDocument(file, placeOf(call), randomUUID(), describe(call)))
}

/** The same for any other file. */
export function postFile(call: Call): Promise<Response> {
  const type = call.request.headers.get('content-type') ?? 'application/octet-stream'
  return upload(call, (file) =>
    fileDocument(file, placeOf(call), randomUUID(), describe(call), type),
  )
}

/** The same bytes are the same document, whatever they are called the second time. */
async function upload(
  call: Call,
  toDocument: (file: ReceivedFile) => AssetDocument,
): Promise<Response> {
  requirePerson(call)
  const {assets, dataset} = call.lake.datasets.open(call.parameter('dataset'))
  const viewer = call.viewer()
  const file = await assets.receive(readChunks(call.request, BODY_LIMITS.upload))
  try {
    if (file.size === 0) throw badRequest('The uploaded file is empty')
    const document = toDocument(file)
    await file.keep()
    dataset.mutate(
      {
        mutations: [{createIfNotExists: document}],
        returnIds: false,
        returnDocuments: false,
        dryRun: false,
        autoGenerateArrayKeys: false,
        skipCrossDatasetReferenceValidation: false,
      },
      viewer,
    )
    const {documents} = dataset.documents([document._id], {includeAllVersions: false}, viewer)
    return Response.json({document: documents[0]})
  } finally {
    await file.discard()
  }
}

function placeOf({lake, parameter}: Call): {projectId: string; dataset: string; baseUrl: string} {
  const baseUrl = `http://localhost:${lake.port()}`
  return {projectId: lake.projectId, dataset: parameter('dataset'), baseUrl}
}

function describe({url: {searchParams}}: Call): Record<string, string | {[key: string]: string}> {
  const described: Record<string, string | {[key: string]: string}> = {}
  const filename = searchParams.get('filename')
  if (filename !== null && filename !== '') described['originalFilename'] = filename
  for (const name of ['label', 'title', 'description', 'creditLine']) {
    const value = searchParams.get(name)
    if (value !== null) described[name] = value
  }
  const [id, name, address] = ['sourceId', 'sourceName', 'sourceUrl'].map((key) =>
    searchParams.get(key),
  )
  if (id && name) {
    described['source'] = {
      _type: 'sanity.assetSourceData',
      id,
      name,
      ...(address ? {url: address} : {}),
    }
  }
  return described
}

/**
 * The bytes of an asset, to anybody who knows its address, as on the hosted service's CDN. Without
 * a version, and for images on the bare host: @sanity/image-url takes the client's `apiHost`. The
 * parameters of image transformations are ignored.
 */
export async function getAsset(call: Call): Promise<Response> {
  const [, sha1, extension] =
    /^([0-9a-f]{40})(?:-\d+x\d+)?\.([a-z0-9]{1,12})$/.exec(call.parameter('file')) ?? []
  const {assets} = call.lake.datasets.open(call.parameter('dataset'))
  const blob = sha1 === undefined ? undefined : await assets.open(sha1)
  if (sha1 === undefined || extension === undefined || blob === undefined) {
    throw notFound('No such asset')
  }
  return serveAsset(blob, {sha1, extension, download: downloadName(call)}, call.request)
}

/** `?dl` and `?dl=<name>` ask for a download. */
function downloadName({url, parameter}: Call): string | undefined {
  const value = url.searchParams.get('dl')
  return value === '' ? parameter('file') : (value ?? undefined)
}
