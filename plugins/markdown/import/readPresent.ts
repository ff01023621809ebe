import type {SanityClient} from 'sanity'
import {fileIdOf, postIdOf, postIdOfFile, publishedIdOf} from '../../../codec/documents/ids.ts'
import {hashFile} from '../../../codec/documents/readDocument.ts'
import {readKnownEntities, type KnownEntity} from '../../../garden/knownEntities.ts'
import type {GardenText, PresentPost} from '../../../garden/planPosts.ts'
import {createKnownFiles} from '../../../garden/reimport/knownFiles.ts'
import type {StoredPost, StoredSides} from '../../../garden/reimport/mergeStored.ts'

/** The shared documents of the dataset, for a plan. */
export function readEntities(client: SanityClient): Promise<KnownEntity[]> {
  const raw = client.withConfig({perspective: 'raw'})
  return readKnownEntities((query, params) => raw.fetch<unknown>(query, {...params}))
}

const FILES = `*[_type == "dateline.file" && string::split(path, "/")[-1] in $names]{_id, path, hash}`

/** Published posts, drafts and versions in releases. */
const HERE = `*[_type == "post" && (_id in $ids
  || (_id in path("versions.**") && string::split(_id, ".")[2] in $postIds))]._id`

/** Documents that are read in one request: a post and its file may have megabytes. */
const CHUNK = 60

interface FileRow {
  readonly _id: string
  readonly path: string
  readonly hash: string
}

/**
 * What the dataset has of the posts of these files, by the paths of the files. A file is found by its
 * path, or by its name where only one file has that; posts of files that changed come whole.
 */
export async function readPresent(
  client: SanityClient,
  texts: readonly GardenText[],
): Promise<ReadonlyMap<string, PresentPost>> {
  const raw = client.withConfig({perspective: 'raw'})
  const paths = texts.map(({path}) => path)
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1))
  const files = await raw.fetch<FileRow[]>(FILES, {names})
  const findKnown = createKnownFiles(files, paths)
  const found = texts.map(({path, text}) => {
    const known = findKnown(path)
    const postId = known === undefined ? postIdOf(path) : postIdOfFile(known._id)
    return {path, postId, known, changed: known !== undefined && known.hash !== hashFile(text)}
  })
  const postIds = found.map(({postId}) => postId)
  const ids = postIds.flatMap((id) => [id, `drafts.${id}`])
  const here = await raw.fetch<string[]>(HERE, {ids, postIds})
  const taken = new Set(here.map(publishedIdOf))
  const released = new Set(here.filter((id) => id.startsWith('versions.')).map(publishedIdOf))
  const changed = found.flatMap(({postId, changed}) => (changed ? [postId] : []))
  const sides = await readSides(raw, changed)

  return new Map(
    found.flatMap(({path, postId, known}) =>
      known === undefined && !taken.has(postId)
        ? []
        : [
            [
              path,
              {
                postId,
                known,
                released: released.has(postId),
                sides: sides.get(postId) ?? NO_SIDES,
              },
            ],
          ],
    ),
  )
}

const NO_SIDES: StoredSides = {published: undefined, draft: undefined, file: undefined}

async function readSides(
  raw: SanityClient,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, StoredSides>> {
  const ids = postIds.flatMap((id) => [id, `drafts.${id}`, fileIdOf(id)])
  const documents = new Map<string, StoredPost>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    for (const document of await raw.getDocuments(ids.slice(from, from + CHUNK))) {
      if (document) documents.set(document._id, document)
    }
  }
  return new Map(
    postIds.map((id) => [
      id,
      {
        published: documents.get(id),
        draft: documents.get(`drafts.${id}`),
        file: documents.get(fileIdOf(id)),
      },
    ]),
  )
}
