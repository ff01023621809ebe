import {httpError, LakeError} from '../errors.ts'

/**
 * The one place where what was thrown becomes a response.
 *
 * What is no `LakeError` is a fault of the lake: a 500, upon which the Studio keeps what was typed
 * and tries again. Its details go to the log and not to the client.
 */
export function errorResponse(error: unknown, log: (line: string) => void): Response {
  if (error instanceof LakeError) return Response.json(error.body, {status: error.status})
  log(describeFault(error))
  const fault = httpError(500, 'Internal Server Error', 'The lake failed to answer; see its log')
  return Response.json(fault.body, {status: fault.status})
}

/** A fault as the log gets it: with where it happened. */
export function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
