import {readList} from '../server/parameters.ts'
import {ndjson} from '../server/ndjson.ts'
import type {Call} from '../server/route.ts'
import {requirePerson} from './requirePerson.ts'

/** Documents are read so many at a time, so that a large dataset is never in memory as a whole. */
const PAGE = 200

/**
 * `sanity dataset export`, and `sanity documents validate`: every document, drafts, versions and
 * assets included. In cursor mode all comes at once, and no next cursor with it.
 */
export function getExport(call: Call): Response {
  requirePerson(call)
  const types = readList(call.url.searchParams, 'types')
  const dataset = call.dataset()
  const viewer = call.viewer()
  const found = dataset.query(
    {
      query: types === undefined ? '*[]._id' : '*[_type in $types]._id',
      params: types === undefined ? {} : {types},
      perspective: 'raw',
      timestamp: call.lake.clock(),
    },
    viewer,
  )
  const ids = Array.isArray(found) ? found.filter((id) => typeof id === 'string') : []

  function* documents(): Generator<unknown> {
    for (let start = 0; start < ids.length; start += PAGE) {
      const page = ids.slice(start, start + PAGE)
      yield* dataset.documents(page, {includeAllVersions: false}, viewer).documents
    }
  }
  return ndjson(documents())
}
