import {badRequest} from '../errors.ts'
import {optionalString, readSwitch, requireRecord} from '../server/parameters.ts'
import {BODY_LIMITS, readJson} from '../server/readBody.ts'
import type {Call} from '../server/route.ts'
import {requirePerson} from './requirePerson.ts'

/**
 * @sanity/client's `create`, `patch`, `delete`, `transaction`; `sanity dataset import`; the Studio
 * for documents that are live-edited. Every visibility is `sync` here.
 */
export async function postMutate(call: Call): Promise<Response> {
  requirePerson(call)
  const {searchParams} = call.url
  const dataset = call.dataset()
  const body = requireRecord(await readJson(call.request, BODY_LIMITS.mutation))
  const mutations = body['mutations']
  if (!Array.isArray(mutations)) throw badRequest('"mutations" has to be a list of mutations')
  const returnIds = readSwitch(searchParams, 'returnIds')
  const returnDocuments = readSwitch(searchParams, 'returnDocuments')
  const result = dataset.mutate(
    {
      mutations,
      transactionId:
        optionalString(body, 'transactionId') ?? searchParams.get('transactionId') ?? undefined,
      returnIds,
      returnDocuments,
      dryRun: readSwitch(searchParams, 'dryRun'),
      autoGenerateArrayKeys: readSwitch(searchParams, 'autoGenerateArrayKeys'),
      skipCrossDatasetReferenceValidation: readSwitch(
        searchParams,
        'skipCrossDatasetReferenceValidation',
      ),
    },
    call.viewer(),
  )
  return Response.json(result)
}
