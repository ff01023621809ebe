import {readSwitch, splitList} from '../server/parameters.ts'
import type {Call} from '../server/route.ts'

/**
 * @sanity/client's `getDocument` and `getDocuments`. The Studio reads `omitted` to tell a missing
 * document from one that the user may not see.
 */
export function getDoc(call: Call): Response {
  const {searchParams} = call.url
  const {documents, omitted} = call
    .dataset()
    .documents(
      splitList(call.parameter('ids')),
      {includeAllVersions: readSwitch(searchParams, 'includeAllVersions')},
      call.viewer(),
    )
  const shown = readSwitch(searchParams, 'excludeContent')
    ? documents.map(({_id, _type, _rev, _createdAt, _updatedAt}) => ({
        _id,
        _type,
        _rev,
        _createdAt,
        _updatedAt,
      }))
    : documents
  return Response.json({documents: shown, omitted})
}
