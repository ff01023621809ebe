import {defineQuery} from 'groq'
import {linkFragment} from './fragments/card.ts'
import {entityFragment, namedFragment} from './fragments/named.ts'
import {afterCursorFragment, newestFirstFragment} from './fragments/page.ts'
import {listedPostFragment, visiblePostFragment} from './fragments/visible.ts'

/**
 * Every post that has a page, the `exclude`d ones too, as links, newest first, by the page: a site
 * knows by them which of the links in its texts lead somewhere.
 *
 * Parameters: `$date`, `$id` (`firstPage`, `cursorAfter`), `$limit`. Cost: a page of heads.
 */
export const postLinksQuery = defineQuery(
  `*[${visiblePostFragment} && ${afterCursorFragment}] | ${newestFirstFragment} [0...$limit] {${linkFragment}}`,
)

/**
 * Everybody who speaks in the source of a listed post, and in how many; `postsBySpeakerQuery` has
 * the posts.
 *
 * Cost: the speakers of all posts, and for each the posts that refer to it, without their bodies.
 */
export const speakersQuery = defineQuery(
  `*[${entityFragment} && _id in array::unique(*[${listedPostFragment} && defined(speaker)].speaker[]._ref)] {
    ${namedFragment},
    "postCount": count(*[${listedPostFragment} && references(^._id) && ^._id in speaker[]._ref])
  } | order(name asc, _id asc)`,
)
