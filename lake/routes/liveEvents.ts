import {eventStream} from '../server/eventStream.ts'
import {readSwitch} from '../server/parameters.ts'
import type {Call} from '../server/route.ts'
import {redirectStream} from './redirectStream.ts'
import {requirePerson} from './requirePerson.ts'

/** @sanity/client's `live.events`: front-ends that render anew when content has changed. */
export function getLiveEvents(call: Call): Response {
  const dataset = call.dataset()
  const viewer = call.viewer()
  const includeDrafts = readSwitch(call.url.searchParams, 'includeDrafts')
  if (includeDrafts) requirePerson(call)
  const redirect = redirectStream(call)
  if (redirect !== undefined) return redirect
  const lastEventId = call.request.headers.get('last-event-id') ?? undefined
  return eventStream(call.lake.openStreams, (send) =>
    dataset.live({includeDrafts, lastEventId}, viewer, send),
  )
}
