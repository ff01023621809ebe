import type {SanityClient} from '@sanity/client'
import {fileIdOf} from '../../codec/documents/ids.ts'
import {isRecord} from '../../codec/text/record.ts'

/** A document as it is stored; what is in it has not been looked at yet. */
export type StoredDocument = Readonly<Record<string, unknown>> & {
  readonly _id: string
  readonly _type: string
}

export interface PostWithFile {
  readonly post: StoredDocument
  /** The file that it came from; none for a post that was written in the Studio. */
  readonly file: StoredDocument | undefined
}

/** Whole posts, so few that a page of the largest fits into memory many times. */
const PAGE = 50

/**
 * Reads posts page by page, in the order of their ids, each with the file that it came from.
 *
 * @param client in the perspective in which posts are to be seen
 * @param filter a condition in GROQ, on top of being a post
 */
export async function* readPosts(
  client: SanityClient,
  filter: string | undefined,
): AsyncGenerator<readonly PostWithFile[]> {
  const query = `*[${conditionOf(filter)} && _id > $after] | order(_id asc) [0...${PAGE}]`
  for (let after = ''; ;) {
    const posts = documentsOf(await client.fetch(query, {after}))
    if (posts.length === 0) return
    const ids = posts.map(({_id}) => fileIdOf(_id))
    const raw = client.withConfig({perspective: 'raw'})
    const files = documentsOf(await raw.fetch('*[_id in $ids]', {ids}))
    const byId = new Map(files.map((file) => [file._id, file]))
    yield posts.map((post) => ({post, file: byId.get(fileIdOf(post._id))}))
    if (posts.length < PAGE) return
    after = posts.at(-1)?._id ?? ''
  }
}

/** How many posts there are to read. */
export function countPosts(client: SanityClient, filter: string | undefined): Promise<number> {
  return client.fetch<number>(`count(*[${conditionOf(filter)}])`)
}

/** The line break ends a comment in which a filter may end. */
function conditionOf(filter: string | undefined): string {
  return filter === undefined ? '_type == "post"' : `_type == "post" && (${filter}\n)`
}

export function documentsOf(answer: unknown): StoredDocument[] {
  return Array.isArray(answer) ? answer.filter(isStored) : []
}

function isStored(value: unknown): value is StoredDocument {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}
