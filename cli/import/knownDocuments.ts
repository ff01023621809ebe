import type {SanityClient} from '@sanity/client'
import {postIdOfFile} from '../../codec/documents/ids.ts'
import {readKnownEntities, type KnownEntity} from '../../garden/knownEntities.ts'
import {textOf} from '../../codec/text/record.ts'
import {readPages, type Row} from '../../garden/readPages.ts'

/** A file that was imported before. */
export interface KnownFile {
  readonly postId: string
  readonly path: string
  readonly hash: string
  /**
   * Revision of the post when the import wrote it; another one since means that it was edited. Empty
   * for a post that has what a file says and more.
   */
  readonly postRevision: string
}

export interface KnownDocuments {
  readonly entities: readonly KnownEntity[]
  readonly files: readonly KnownFile[]
  /** Revisions of published posts by id. */
  readonly revisions: ReadonlyMap<string, string>
  /** Ids of posts with a draft. */
  readonly drafts: ReadonlySet<string>
  /** Ids of posts with a version in a release. */
  readonly released: ReadonlySet<string>
}

const FILES = `*[_type == "dateline.file" && _id > $after]
  | order(_id asc) [0...$page] {_id, path, hash, postRevision}`
const POSTS = `*[_type == "post" && _id > $after] | order(_id asc) [0...$page] {_id, _rev}`

/** Reads what a dataset has already, page by page: names, imported files, revisions of posts. */
export async function readKnownDocuments(client: SanityClient): Promise<KnownDocuments> {
  const fetch = (query: string, params: Row) => client.fetch<unknown>(query, params)
  const entities = await readKnownEntities(fetch)
  const files = await readPages(fetch, FILES, {})
  const posts = await readPages(fetch, POSTS, {})
  const revisions = new Map<string, string>()
  const drafts = new Set<string>()
  const released = new Set<string>()
  for (const {_id, _rev} of posts) {
    const [, folder, id] = /^(drafts|versions\.[^.]+)\.(.+)$/.exec(textOf(_id)) ?? []
    if (id === undefined) revisions.set(textOf(_id), textOf(_rev))
    else if (folder === 'drafts') drafts.add(id)
    else released.add(id)
  }
  return {
    entities,
    files: files.map(({_id, path, hash, postRevision}) => ({
      postId: postIdOfFile(textOf(_id)),
      path: textOf(path),
      hash: textOf(hash),
      postRevision: textOf(postRevision),
    })),
    revisions,
    drafts,
    released,
  }
}
