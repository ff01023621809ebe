import type {SanityDocument} from 'sanity'
import type {Variant} from '../../../review/transitions/plan.ts'
import type {PostState} from '../steps/postState.ts'

/** The documents of a post that are there, the draft first. */
export function documentsOf({
  post,
  published,
  dataset,
}: PostState): readonly (readonly [Variant, SanityDocument])[] {
  if (!dataset.draftExists) return [['published', post]]
  const draft = ['draft', post] as const
  return published ? [draft, ['published', published]] : [draft]
}
