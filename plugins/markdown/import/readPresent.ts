import type {SanityClient} from 'sanity'
import {fileIdOf, postIdOf, postIdOfFile, slugOf} from '../../../codec/documents/ids.ts'
import {hashFile} from '../../../codec/documents/readDocument.ts'
import {textOf} from '../../../codec/text/record.ts'
import {readKnownEntities, type KnownEntity} from '../../../garden/knownEntities.ts'
import type {GardenText, PresentPost} from '../../../garden/planPosts.ts'
import {createKnownFiles} from '../../../garden/reimport/knownFiles.ts'
import type {StoredSides} from '../../../garden/reimport/mergeStored.ts'

/** The shared documents of the dataset, for a plan. */
export function readEntities(client: SanityClient): Promise<KnownEntity[]> {
  const raw = client.withConfig({perspective: 'raw'})
  return readKnownEntities((query, params) => raw.fetch<unknown>(query, {...params}))
}

/** Ids of posts, drafts and versions among them, that may be those of these files. */
const POSTS = '*[_type == "post" && slug.current in $slugs]._id'
const HERE = '*[_type == "post" && _id in $ids]._id'
const FILES = '*[_id in $files]{_id, path, hash}'

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
  const bySlug = await raw.fetch<string[]>(POSTS, {slugs: paths.map(slugOf)})
  const postIds = new Set([...paths.map(postIdOf), ...bySlug.map(publishedId)])
  const files = await raw.fetch<FileRow[]>(FILES, {files: [...postIds].map(fileIdOf)})
  const ids = [...postIds].flatMap((id) => [id, `drafts.${id}`])
  const here = new Set([...bySlug, ...(await raw.fetch<string[]>(HERE, {ids}))])
  const taken = new Set([...here].map(publishedId))
  const released = new Set([...here].filter((id) => id.startsWith('versions.')).map(publishedId))
  const findKnown = createKnownFiles(files, paths)

  const present = new Map<string, PresentPost>()
  for (const {path, text} of texts) {
    const known = findKnown(path)
    const postId = known === undefined ? postIdOf(path) : postIdOfFile(known._id)
    if (known === undefined && !taken.has(postId)) continue
    const changed = known !== undefined && known.hash !== hashFile(text)
    present.set(path, {
      postId,
      known,
      released: released.has(postId),
      sides: changed ? await readSides(raw, postId) : NO_SIDES,
    })
  }
  return present
}

const NO_SIDES: StoredSides = {published: undefined, draft: undefined, file: undefined}

async function readSides(raw: SanityClient, postId: string): Promise<StoredSides> {
  const [published, draft, file] = await raw.getDocuments([
    postId,
    `drafts.${postId}`,
    fileIdOf(postId),
  ])
  return {published: published ?? undefined, draft: draft ?? undefined, file: file ?? undefined}
}

function publishedId(id: string): string {
  return textOf(id).replace(/^(?:drafts|versions\.[^.]+)\./u, '')
}
