import {isRecord} from '../isEqual.ts'
import {badRequest} from '../errors.ts'
import {splitList} from '../server/parameters.ts'
import {BODY_LIMITS, readJson} from '../server/readBody.ts'
import type {Call} from '../server/route.ts'
import {requirePerson} from './requirePerson.ts'

/** What the Studio keeps for a user: recent searches, widths of panes, settings of lists. */
export function getKeyValue(call: Call): Response {
  const {id} = requirePerson(call)
  const values = splitList(call.parameter('keys')).map((key) => {
    const json = call.lake.registry.value(id, key)
    return {key, value: json === undefined ? null : parse(json)}
  })
  return Response.json(values)
}

/** Takes a list of keys and values, and gives it back. */
export async function putKeyValue(call: Call): Promise<Response> {
  const {id} = requirePerson(call)
  const body = await readJson(call.request, BODY_LIMITS.small)
  const pairs = Array.isArray(body) ? body : [body]
  for (const pair of pairs) {
    if (!isRecord(pair) || typeof pair['key'] !== 'string') throw badRequest('"key" is missing')
    call.lake.registry.setValue(id, pair['key'], JSON.stringify(pair['value'] ?? null))
  }
  return Response.json(pairs)
}

function parse(json: string): unknown {
  return JSON.parse(json)
}
