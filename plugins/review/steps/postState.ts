import type {SanityDocument} from 'sanity'
import type {DatasetState} from '../../../review/index.ts'

/** A post as somebody looks at it. */
export interface PostState {
  /** Of the published document, whether or not it is there. */
  readonly id: string
  /** The draft, or the published document where there is no draft. */
  readonly post: SanityDocument
  /** Of `post`. */
  readonly revision: string
  readonly published: SanityDocument | undefined
  readonly dataset: DatasetState
}

/** Undefined for a post of which nothing is in the dataset yet. */
export function postState(
  id: string,
  draft: SanityDocument | null | undefined,
  published: SanityDocument | null | undefined,
): PostState | undefined {
  const post = draft ?? published
  if (!post) return undefined
  return {
    id,
    post,
    revision: post._rev,
    published: published ?? undefined,
    dataset: {published: Boolean(published), draftExists: Boolean(draft)},
  }
}
