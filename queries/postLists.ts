import {defineQuery} from 'groq'
import {afterCursorFragment, pageFragment} from './fragments/page.ts'
import {listedPostFragment} from './fragments/visible.ts'

// Lists of posts, the newest first, by the page. All take the parameters `$date` and `$id`
// (`firstPage`, then `cursorAfter`) and `$limit`; those by a name take its `$slug`, too. An unknown
// slug has no posts.
//
// Cost of each: the document with the slug, one page of posts without their bodies, and the names
// on their cards. Nothing is read of the pages before; the embedded lake passes over their place in
// an index.

/** All posts. */
export const postsQuery = defineQuery(
  `*[${listedPostFragment} && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts with the review status `$status`. */
export const postsByStatusQuery = defineQuery(
  `*[${listedPostFragment} && status == $status && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts of an area. */
export const postsByAreaQuery = defineQuery(
  `*[${listedPostFragment} && area._ref in *[_type == "area" && slug.current == $slug]._id && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts of a category. */
export const postsByCategoryQuery = defineQuery(
  `*[${listedPostFragment} && category._ref in *[_type == "category" && slug.current == $slug]._id && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts of a series, the last part first. */
export const postsBySeriesQuery = defineQuery(
  `*[${listedPostFragment} && series._ref in *[_type == "series" && slug.current == $slug]._id && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts of a project. */
export const postsByProjectQuery = defineQuery(
  `*[${listedPostFragment} && *[_type == "project" && slug.current == $slug][0]._id in project[]._ref && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts with a tag. */
export const postsByTagQuery = defineQuery(
  `*[${listedPostFragment} && *[_type == "tag" && slug.current == $slug][0]._id in tags[]._ref && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts with the person among their `people`; `postsByEntityQuery` has those that mention them, too. */
export const postsByPersonQuery = defineQuery(
  `*[${listedPostFragment} && *[_type == "person" && slug.current == $slug][0]._id in people[]._ref && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts with the organisation among their `companies`. */
export const postsByCompanyQuery = defineQuery(
  `*[${listedPostFragment} && *[_type == "organization" && slug.current == $slug][0]._id in companies[]._ref && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts with the product among their `products`. */
export const postsByProductQuery = defineQuery(
  `*[${listedPostFragment} && *[_type == "product" && slug.current == $slug][0]._id in products[]._ref && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts with the work or outlet among their `media`. */
export const postsByMediaQuery = defineQuery(
  `*[${listedPostFragment} && *[_type == "work" && slug.current == $slug][0]._id in media[]._ref && ${afterCursorFragment}] ${pageFragment}`,
)

/** Posts in whose source somebody speaks: a person, an organisation or a channel, by `$type` and `$slug`. */
export const postsBySpeakerQuery = defineQuery(
  `*[${listedPostFragment} && *[_type == $type && slug.current == $slug][0]._id in speaker[]._ref && ${afterCursorFragment}] ${pageFragment}`,
)
