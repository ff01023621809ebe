import {defineQuery} from 'groq'
import {entityFragment, namedFragment, taxonomyFragment} from './fragments/named.ts'
import {listedPostFragment} from './fragments/visible.ts'

/**
 * All areas, categories, projects, series or tags that sort a post, those with the most posts first.
 *
 * Parameters: `$type`. Cost: the documents of the type, and a count of the references to each; all
 * posts once for each of their tags.
 */
export const taxonomyIndexQuery = defineQuery(
  `*[${taxonomyFragment} && _type == $type] {
    ${namedFragment}, description,
    "postCount": count(*[${listedPostFragment} && references(^._id)])
  } [postCount > 0] | order(postCount desc, name asc, _id asc)`,
)

/**
 * People, organisations, products, works or concepts by name, by the page, each with the number of
 * posts that it appears in. Names are in the order of their letters' codes: sort a Chinese index
 * with `Intl.Collator` once all pages are there.
 *
 * Parameters: `$type`; `$name`, `$id` of the last one that was shown (`firstName`, `nameAfter`),
 * `$limit`. Cost: one page of the type, and a count of the references to each document on it.
 */
export const entityIndexQuery = defineQuery(
  `*[${entityFragment} && _type == $type && (name > $name || (name == $name && _id > $id))]
  | order(name asc, _id asc) [0...$limit] {
    ${namedFragment}, description,
    "postCount": count(*[${listedPostFragment} && references(^._id)])
  }`,
)
