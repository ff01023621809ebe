import type {PointInTime} from '../engine/dataset.ts'
import {badRequest} from '../errors.ts'
import {readCount, readList, readSwitch, readTime, splitList} from '../server/parameters.ts'
import {ndjson} from '../server/ndjson.ts'
import type {Call} from '../server/route.ts'

/** The Studio's "show this revision" and "restore", and deleted documents. */
export function getHistoryDocuments(call: Call): Response {
  const ids = splitList(call.parameter('ids'))
  const documents = call.dataset().history.documents(ids, readPointInTime(call), call.viewer())
  return Response.json({documents})
}

function readPointInTime({url: {searchParams}}: Call): PointInTime {
  const revision = searchParams.get('revision')
  if (revision !== null && revision !== '') return {revision}
  const time = readTime(searchParams, 'time')
  if (time !== undefined) return {time}
  if (readSwitch(searchParams, 'lastRevision')) return {lastRevision: true}
  throw badRequest('One of "revision", "time" and "lastRevision" is needed')
}

/** The Studio's review of changes. */
export function getHistoryTransactions(call: Call): Response {
  const {searchParams} = call.url
  const given = (name: string): string | undefined => searchParams.get(name) ?? undefined
  const request = {
    documentIds: splitList(call.parameter('ids')),
    excludeContent: readSwitch(searchParams, 'excludeContent'),
    includeIdentifiedDocumentsOnly: readSwitch(searchParams, 'includeIdentifiedDocumentsOnly'),
    effects: given('effectFormat') === 'mendoza',
    reverse: readSwitch(searchParams, 'reverse'),
    limit: readCount(searchParams, 'limit'),
    fromTransaction: given('fromTransaction'),
    toTransaction: given('toTransaction'),
    fromTime: readTime(searchParams, 'fromTime'),
    toTime: readTime(searchParams, 'toTime'),
    authors: readList(searchParams, 'authors'),
  }
  return ndjson(call.dataset().history.transactions(request, call.viewer()))
}

const EVENTS_AT_ONCE = 100

/** The timeline in the Studio's history inspector. */
export function getHistoryEvents(call: Call): Response {
  const {searchParams} = call.url
  const options = {
    limit: readCount(searchParams, 'limit') ?? EVENTS_AT_ONCE,
    nextCursor: searchParams.get('nextCursor') ?? '',
  }
  const {history} = call.dataset()
  return Response.json(history.events(call.parameter('id'), options, call.viewer()))
}

/** The timeline of a release; the lake keeps none. */
export function getReleaseEvents(call: Call): Response {
  call.dataset()
  return Response.json({events: [], nextCursor: ''})
}
