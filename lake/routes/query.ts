import type {QueryRequest} from '../engine/dataset.ts'
import {badRequest} from '../errors.ts'
import {isSincePerspectives} from '../server/lakePath.ts'
import {
  optionalString,
  readGroqParameters,
  readSwitch,
  requireRecord,
  splitList,
} from '../server/parameters.ts'
import {BODY_LIMITS, readJson} from '../server/readBody.ts'
import type {Call} from '../server/route.ts'

/** @sanity/client's `fetch`, with queries that are short enough for a URL. */
export function getQuery(call: Call): Response {
  const {searchParams} = call.url
  return answer(call, searchParams.get('query') ?? '', readGroqParameters(searchParams))
}

/** @sanity/client changes to POST from 11,264 characters on; the options stay in the URL. */
export async function postQuery(call: Call): Promise<Response> {
  const body = requireRecord(await readJson(call.request, BODY_LIMITS.query))
  const params = body['params'] === undefined ? {} : requireRecord(body['params'])
  return answer(call, optionalString(body, 'query') ?? '', params)
}

function answer(call: Call, query: string, params: QueryRequest['params']): Response {
  if (query === '') throw badRequest('"query" is missing')
  const {searchParams} = call.url
  const dataset = call.dataset()
  const started = performance.now()
  const request = {query, params, perspective: readPerspective(call), timestamp: call.lake.clock()}
  const result = dataset.query(request, call.viewer())
  const ms = Math.round(performance.now() - started)
  return Response.json({
    ...(readSwitch(searchParams, 'returnQuery', true) ? {query} : {}),
    result: result ?? null,
    ms,
    syncTags: dataset.syncTags,
  })
}

/** From 2025-02-19 on, who names no perspective is shown what is published. */
function readPerspective({url, apiVersion}: Call): string | string[] {
  const value = url.searchParams.get('perspective') ?? ''
  if (value === '') return isSincePerspectives(apiVersion) ? 'published' : 'raw'
  const stack = splitList(value)
  const [first = value] = stack
  return stack.length > 1 ? stack : first
}
