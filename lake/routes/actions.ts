import {badRequest} from '../errors.ts'
import {optionalString, requireRecord} from '../server/parameters.ts'
import {BODY_LIMITS, readJson} from '../server/readBody.ts'
import type {Call} from '../server/route.ts'
import {requirePerson} from './requirePerson.ts'

/** Every edit and publication in the Studio, @sanity/client's `action` and `releases`. */
export async function postActions(call: Call): Promise<Response> {
  requirePerson(call)
  const dataset = call.dataset()
  const body = requireRecord(await readJson(call.request, BODY_LIMITS.mutation))
  const actions = body['actions']
  if (!Array.isArray(actions)) throw badRequest('"actions" has to be a list of actions')
  const result = dataset.act(
    {
      actions,
      transactionId: optionalString(body, 'transactionId'),
      dryRun: body['dryRun'] === true,
      skipCrossDatasetReferenceValidation: body['skipCrossDatasetReferenceValidation'] === true,
    },
    call.viewer(),
  )
  return Response.json(result)
}

/** The Studio asks whether it may use actions instead of mutations. */
export function getActions(call: Call): Response {
  call.dataset()
  return Response.json({enabled: true, compatibleStudioVersions: '*'})
}
