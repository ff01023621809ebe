import {defineQuery} from 'groq'
import {linkFragment} from './fragments/card.ts'
import {entityFragment, namedFragment} from './fragments/named.ts'
import {afterCursorFragment, newestFirstFragment, pageFragment} from './fragments/page.ts'
import {entityReferencesFragment} from './fragments/references.ts'
import {listedPostFragment} from './fragments/visible.ts'

/**
 * A person, organisation, product, work or concept, and how many posts it appears in: named in their
 * front matter, or meant by an annotation in their body.
 *
 * Parameters: `$type`, `$slug`. Cost: one document, and a count of the references to it.
 */
export const entityQuery = defineQuery(
  `*[${entityFragment} && _type == $type && slug.current == $slug] | order(_id asc) [0] {
    ${namedFragment}, aliases, description,
    _type == "concept" => {expansion, definition},
    "externalIds": coalesce(externalIds[]{scheme, value}, []),
    "postCount": count(*[${listedPostFragment} && references(^._id)])
  }`,
)

/**
 * Posts that an entity appears in, newest first, by the page.
 *
 * Parameters: `$type`, `$slug`; `$date`, `$id` (`firstPage`, `cursorAfter`), `$limit`. Cost: the
 * entity, and one page of posts without their bodies.
 */
export const postsByEntityQuery = defineQuery(
  `*[${listedPostFragment} && references(*[${entityFragment} && _type == $type && slug.current == $slug]._id) && ${afterCursorFragment}] ${pageFragment}`,
)

/**
 * All appearances of an entity, newest first, and who else is named in those posts: `byYear` makes a
 * timeline of it, `coAppearances` counts who appears with it, and how often.
 *
 * Parameters: `$type`, `$slug`. Cost: a line for each post that the entity appears in, without its
 * body, and each other entity once. GROQ has no grouping: counts within the query would compare each
 * other entity with each post.
 */
export const appearancesQuery = defineQuery(
  `*[${entityFragment} && _type == $type && slug.current == $slug] | order(_id asc) [0] {
    _id,
    "posts": *[${listedPostFragment} && references(^._id)] | ${newestFirstFragment} {
      ${linkFragment},
      "named": array::compact(array::unique([${entityReferencesFragment}]))
    }
  } {
    _id, posts,
    "others": *[${entityFragment} && _id in array::unique(^.posts[].named[]) && _id != ^._id] {${namedFragment}}
  }`,
)
