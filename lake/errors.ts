/**
 * What a request may fail with. Thrown anywhere in the lake, turned into a response in one place,
 * in the shapes that the hosted service answers with and @sanity/client parses.
 *
 * Anything thrown that is not a `LakeError` is a fault of the lake and has to become a 500: the
 * Studio drops an editor's changes on most 4xx, and tries again on 5xx.
 */
export class LakeError extends Error {
  override readonly name: string = 'LakeError'
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, body: Readonly<Record<string, unknown>>, message: string) {
    super(message)
    this.status = status
    this.body = body
  }
}

/** `{statusCode, error, message}`: for what concerns the request rather than documents. */
export function httpError(
  status: number,
  error: string,
  message: string,
  extra: Readonly<Record<string, unknown>> = {},
): LakeError {
  return new LakeError(status, {statusCode: status, error, message, ...extra}, message)
}

export const badRequest = (message: string): LakeError => httpError(400, 'Bad Request', message)
export const unauthorized = (message: string): LakeError => httpError(401, 'Unauthorized', message)
export const forbidden = (message: string): LakeError => httpError(403, 'Forbidden', message)
export const notFound = (message: string): LakeError => httpError(404, 'Not Found', message)

/**
 * A query that cannot be read, or reads a parameter that was not given.
 *
 * @param start offset of the offending part in the query; `end` is the offset after it
 */
export function queryParseError(
  description: string,
  query: string,
  start: number,
  end: number,
): LakeError {
  const error = {type: 'queryParseError', description, query, start, end}
  return new LakeError(400, {error}, description)
}

export function transactionAlreadyExists(transactionId: string): LakeError {
  const description = `Transaction with ID "${transactionId}" already exists`
  const error = {type: 'transactionAlreadyExistsError', description, id: transactionId}
  return new LakeError(409, {error}, description)
}
