import {eventStream} from '../server/eventStream.ts'
import {isSincePerspectives} from '../server/lakePath.ts'
import {readGroqParameters, readSwitch} from '../server/parameters.ts'
import type {Call} from '../server/route.ts'
import {redirectStream} from './redirectStream.ts'

/** @sanity/client's `listen`: documents of the Studio, its lists, and previews. */
export function getListen(call: Call): Response {
  const dataset = call.dataset()
  const viewer = call.viewer()
  const redirect = redirectStream(call)
  if (redirect !== undefined) return redirect
  const {searchParams} = call.url
  const request = {
    query: searchParams.get('query') ?? '*',
    params: readGroqParameters(searchParams),
    includeResult: readSwitch(searchParams, 'includeResult'),
    // The client leaves out what is false, and what is not said means yes here only.
    includeMutations: readSwitch(searchParams, 'includeMutations', true),
    includePreviousRevision: readSwitch(searchParams, 'includePreviousRevision'),
    includeAllVersions:
      readSwitch(searchParams, 'includeAllVersions') || !isSincePerspectives(call.apiVersion),
    effects: searchParams.get('effectFormat') === 'mendoza',
    visibility: searchParams.get('visibility') === 'query' ? 'query' : 'transaction',
    lastEventId: readLastEventId(call),
  } as const
  return eventStream(call.lake.openStreams, (send) => dataset.listen(request, viewer, send))
}

/**
 * Browsers send the id of the last event whenever they reconnect. Who has not asked to resume waits
 * for a `welcome` to read everything anew, and would wait for ever after a `welcomeback`.
 */
function readLastEventId({url, request}: Call): string | undefined {
  if (!readSwitch(url.searchParams, 'enableResume')) return undefined
  return request.headers.get('last-event-id') ?? undefined
}
