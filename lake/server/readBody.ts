import {badRequest, httpError} from '../errors.ts'

/** The hosted service's limits on requests, in bytes. */
export const BODY_LIMITS = {
  mutation: 4_000_000,
  query: 4_000_000,
  small: 100_000,
  upload: 100_000_000,
}

/**
 * The chunks of a request's body, as they come.
 *
 * @throws LakeError 413 as soon as there are more bytes than `limit`, whatever was announced
 */
export async function* readChunks(request: Request, limit: number): AsyncGenerator<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limit) throw tooLarge(limit)
  if (request.body === null) return
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    yield chunk
  }
}

/** The body as JSON. @throws LakeError 400 when it isn't any, 413 when it is too large */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  return parse(await readAll(request, limit))
}

/** The same for a body that may be left out: undefined then. */
export async function readOptionalJson(request: Request, limit: number): Promise<unknown> {
  const body = await readAll(request, limit)
  return body.byteLength === 0 ? undefined : parse(body)
}

async function readAll(request: Request, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of readChunks(request, limit)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(body))
  } catch {
    throw badRequest('Invalid JSON in request body')
  }
}

function tooLarge(limit: number): Error {
  const message = `Request body exceeds limit of ${limit} bytes`
  return httpError(413, 'Request Entity Too Large', message)
}
