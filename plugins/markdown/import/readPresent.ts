import type {SanityClient} from 'sanity'
import {fileIdOf} from '../../../codec/documents/ids.ts'
import {readKnownEntities, type KnownEntity} from '../../../garden/knownEntities.ts'
import type {PlannedPost} from '../../../garden/planPosts.ts'

/** The shared documents of the dataset, for a plan. */
export function readEntities(client: SanityClient): Promise<KnownEntity[]> {
  const raw = client.withConfig({perspective: 'raw'})
  return readKnownEntities((query, params) => raw.fetch<unknown>(query, {...params}))
}

/** Which of these posts are in the dataset already, published or as a draft, by their own ids. */
export async function readPresent(
  client: SanityClient,
  posts: readonly PlannedPost[],
): Promise<ReadonlySet<string>> {
  const ids = posts.map(({post}) => post._id)
  const all = ids.flatMap((id) => [id, `drafts.${id}`, fileIdOf(id)])
  const raw = client.withConfig({perspective: 'raw'})
  const found = await raw.fetch<string[]>('*[_id in $all]._id', {all})
  return new Set(found.map((id) => id.replace(/^(?:drafts|file)\./u, '')))
}
