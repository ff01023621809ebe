import type {ClientError} from '@sanity/client'

/** Whether a transaction was refused because somebody else changed the document meanwhile. */
export function isOfAnotherRevision({responseBody}: ClientError): boolean {
  return (JSON.stringify(responseBody) ?? '').includes('documentRevisionIDDoesNotMatchError')
}
