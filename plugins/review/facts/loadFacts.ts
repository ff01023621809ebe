import type {SanityClient} from 'sanity'
import type {ReviewFacts, ReviewPost} from '../../../review/index.ts'
import {askedAbout} from '../../../review/index.ts'

/** What a post alone can't say. Names without a document the desk doesn't store. */
export type AskedFacts = Pick<ReviewFacts, 'brokenLinks' | 'undefinedConcepts'>

/** Asks once for each look at a post: by id and slug, whatever the size of the dataset. */
const FACTS = `{
  "defined": *[_id in $concepts && defined(definition)]._id,
  "slugs": *[_type == "post" && slug.current in $slugs].slug.current
}`

/** Throws what the client throws. */
export async function loadFacts(client: SanityClient, post: ReviewPost): Promise<AskedFacts> {
  const {concepts, links} = askedAbout(post)
  if (concepts.length === 0 && links.length === 0) return {brokenLinks: [], undefinedConcepts: []}
  const found = await client.fetch<{defined: string[]; slugs: string[]}>(
    FACTS,
    {concepts, slugs: links.map(({slug}) => slug)},
    {perspective: 'drafts', tag: 'dateline.review.facts'},
  )
  return {
    brokenLinks: links.filter(({slug}) => !found.slugs.includes(slug)).map(({href}) => href),
    undefinedConcepts: concepts.filter((id) => !found.defined.includes(id)),
  }
}
