import {defineQuery} from 'groq'
import {cardFragment, linkFragment} from './fragments/card.ts'
import {namedFragment} from './fragments/named.ts'
import {newestFirstFragment} from './fragments/page.ts'
import {listedPostFragment, visiblePostFragment} from './fragments/visible.ts'

const IN_SERIES =
  `${listedPostFragment} && defined(series._ref) && series._ref == ^.series._ref` as const
const EARLIER = '(date < ^.date || (date == ^.date && _id < ^._id))' as const
const LATER = '(date > ^.date || (date == ^.date && _id > ^._id))' as const

/**
 * The series of a post, the post's place in it from 1, and the posts before and after it.
 *
 * Parameters: `$slug`. Cost: the post, and the other posts of its series, without their bodies.
 */
export const seriesNeighboursQuery = defineQuery(
  `*[${visiblePostFragment} && slug.current == $slug] | order(_id asc) [0] {
    "series": series->{${namedFragment}},
    "position": count(*[${IN_SERIES} && ${EARLIER}]) + 1,
    "total": count(*[${IN_SERIES}]),
    "previous": *[${IN_SERIES} && ${EARLIER}] | order(date desc, _id desc) [0] {${linkFragment}},
    "next": *[${IN_SERIES} && ${LATER}] | order(date asc, _id asc) [0] {${linkFragment}}
  }`,
)

const NAMED = `array::compact([
  ...people[]._ref, ...companies[]._ref, ...products[]._ref, ...media[]._ref,
  ...project[]._ref, ...tags[]._ref, series._ref
])` as const

/**
 * Posts that share most names with a post (people, companies, products, media, projects, tags,
 * series), the newer first where they share as many. Of the posts that share anything the newest 200
 * are compared, so that a post with a common tag costs no more than any other.
 *
 * Parameters: `$slug`, `$limit`. Cost: the post, and up to 200 posts without their bodies.
 */
export const relatedPostsQuery = defineQuery(
  `*[${visiblePostFragment} && slug.current == $slug] | order(_id asc) [0] {_id, "named": ${NAMED}} {
    "related": *[${listedPostFragment} && _id != ^._id && references(^.named)]
      | ${newestFirstFragment} [0...200]
      {${cardFragment}, "shared": count(${NAMED}[@ in ^.^.named])} [shared > 0]
      | order(shared desc, date desc, _id asc) [0...$limit]
  } .related`,
)
