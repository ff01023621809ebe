import type {Call} from '../server/route.ts'

/** References out of other datasets, which the Studio asks for before a deletion. There are none. */
export function getReferencesTo(call: Call): Response {
  call.dataset()
  return Response.json({totalCount: 0, references: []})
}
