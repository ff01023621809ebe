import {defineQuery} from 'groq'
import {linkFragment} from './fragments/card.ts'

/** The day of the last review that found a post good, or its own day where there was none. */
const SINCE = 'coalesce(string::split(reviews[to in $aging][-1].at, "T")[0], date)' as const

const CATEGORY = '$categories[key in [^.category._ref, ^.category->name]]' as const
const AREA = '$areas[key in [^.area._ref, ^.area->name]]' as const

/** A post that was last reviewed on this day or before is due; null where it never is. */
const CUTOFF = `select(
  reviewEvery > 0 => string::split(
    string(dateTime($today + "T00:00:00Z") - math::min([reviewEvery, 36500]) * 86400), "T"
  )[0],
  defined(reviewEvery) => null,
  count(${CATEGORY}) > 0 => ${CATEGORY}[0].cutoff,
  count(${AREA}) > 0 => ${AREA}[0].cutoff,
  $cutoff
)` as const

/**
 * Posts that are due for another review, those that were reviewed longest ago first. For editors:
 * neither site flags nor the rule of what readers see matter; ask it in the perspective `drafts`.
 *
 * Parameters: `$today` and the cut-off days that the rules of the review make of it: `$cutoff`,
 * `$categories` and `$areas` (`{key, cutoff}` each, by id or name), `$aging` (the statuses at which
 * posts grow old), as `freshnessParams` of the review gives them; `$limit`. Cost: every post with
 * such a status, without its body, and its category and area.
 */
export const duePostsQuery = defineQuery(
  `*[_type == "post" && status in $aging] {
    ${linkFragment}, status, "since": ${SINCE}, "cutoff": ${CUTOFF}
  } [defined(cutoff) && (!defined(since) || since <= cutoff)]
  | order(since asc, _id asc) [0...$limit] {_id, title, slug, date, status, since}`,
)
