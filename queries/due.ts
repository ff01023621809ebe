import {defineQuery} from 'groq'
import {linkFragment} from './fragments/card.ts'

/** The last review of a post, or its day where there was none. */
const SINCE = 'coalesce(reviews[-1].at, date)' as const

/**
 * What the desk has to look at, the longest waiting first: posts that have had their status since
 * before a day. It is for editors, so that neither site flags nor the rule of what readers see
 * matter; ask it in the perspective `drafts`.
 *
 * Parameters: a cut-off day for each status, as `YYYY-MM-DD`: `$inbox`, `$draft`, `$evergreen`
 * (an empty string for none), and `$limit`. Cost: the posts that are due, without their bodies.
 */
export const duePostsQuery = defineQuery(
  `*[_type == "post" && (
    (status == "inbox" && ${SINCE} < $inbox) ||
    (status == "draft" && ${SINCE} < $draft) ||
    (status == "evergreen" && ${SINCE} < $evergreen)
  )] | order(${SINCE} asc, _id asc) [0...$limit] {${linkFragment}, status, "since": ${SINCE}}`,
)
