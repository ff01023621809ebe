import {defineQuery} from 'groq'
import {cardFragment} from './fragments/card.ts'
import {entityFragment, namedFragment, taxonomyFragment} from './fragments/named.ts'
import {newestFirstFragment} from './fragments/page.ts'
import {listedPostFragment} from './fragments/visible.ts'

const NAMED_DOCUMENT = `(${entityFragment} || ${taxonomyFragment})` as const
const CARRIES_NAME =
  '[name, ...names[].name, ...aliases, expansion] match text::query($words)' as const

/**
 * Posts with all words of a search in their text, and posts that refer to a document with such a
 * name, the best first. A last `word*` may go on, `"…"` is a phrase, `-…` must not occur.
 *
 * The embedded lake finds 冷战 and 冷戰 inside of 美国与苏联的冷战格局; the hosted service sees words where
 * it does. There `searchTitlesQuery` finds Chinese in titles, whatever stands around it.
 *
 * Parameters: `$words` as a reader typed it, `$limit`. Cost: the posts that are found; their titles
 * and summaries are read once more for the order.
 */
export const searchPostsQuery = defineQuery(
  `{"named": *[${NAMED_DOCUMENT} && ${CARRIES_NAME}]._id} {
    "posts": *[${listedPostFragment} && (@ match text::query($words) || references(^.named))]
      | score(
        boost(title match text::query($words), 8),
        boost(summary match text::query($words), 2),
        @ match text::query($words)
      )
      | order(_score desc, date desc, _id asc) [0...$limit] {${cardFragment}}
  } .posts`,
)

/**
 * Posts whose title contains a text letter for letter, the newest first.
 *
 * Parameters: `$words`, `$limit`. Cost: the title of every post is read.
 */
export const searchTitlesQuery = defineQuery(
  `*[${listedPostFragment} && count(string::split(lower(title), lower($words))) > 1]
  | ${newestFirstFragment} [0...$limit] {${cardFragment}}`,
)

/**
 * People, organisations, products, works, concepts and what sorts posts, by any of their names.
 *
 * Parameters: `$words`, `$limit`. Cost: the documents that are found.
 */
export const searchNamesQuery = defineQuery(
  `*[${NAMED_DOCUMENT} && ${CARRIES_NAME}]
  | score(boost(name match text::query($words), 2), ${CARRIES_NAME})
  | order(_score desc, name asc, _id asc) [0...$limit] {${namedFragment}}`,
)
