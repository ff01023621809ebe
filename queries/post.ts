import {defineQuery} from 'groq'
import {newestFirstFragment, afterCursorFragment} from './fragments/page.ts'
import {postFragment} from './fragments/post.ts'
import {visiblePostFragment} from './fragments/visible.ts'

/**
 * The post at an address, with everything that it refers to: names in all their languages, and
 * concepts, sources and entities inside of the annotations of its body. `null` where readers see
 * none.
 *
 * Parameters: `$slug`. Cost: the post, and each document that it refers to.
 */
export const postQuery = defineQuery(
  `*[${visiblePostFragment} && slug.current == $slug] | order(_id asc) [0] {${postFragment}}`,
)

/**
 * Whole posts by the page, newest first, for a site that builds all its pages at once. Has the
 * `exclude`d ones, which have a page and stand in no list.
 *
 * Parameters: `$date`, `$id` (`firstPage`, `cursorAfter`), `$limit`. Cost: a page of posts with
 * their bodies, some 30 KB each in a garden of long ones.
 */
export const wholePostsQuery = defineQuery(
  `*[${visiblePostFragment} && ${afterCursorFragment}] | ${newestFirstFragment} [0...$limit] {${postFragment}}`,
)
