import type {Arbitrary} from 'fast-check'
import {array, constantFrom, record as fields} from 'fast-check'
import type {ReviewPost, ReviewRecord} from '../../../review/index.ts'
import {defaultReviewConfig} from '../../../review/index.ts'
import type {PostVariants} from './applyPlan.ts'
import {goodPost, record} from './posts.ts'

export const STATUSES = defaultReviewConfig.statuses.map(({name}) => name)
const TRANSITIONS = defaultReviewConfig.transitions.map(({name}) => name)

export const somebody = constantFrom('pEditor', 'pReviewer', 'pAdministrator')
export const aRole = constantFrom('editor', 'reviewer', 'administrator')

/** Records with keys of their own, as a post may have collected them. */
export const someRecords: Arbitrary<readonly ReviewRecord[]> = array(
  fields({
    transition: constantFrom(...TRANSITIONS),
    by: somebody,
    from: constantFrom(...STATUSES),
    to: constantFrom(...STATUSES),
    note: constantFrom('缺来源。', 'ok', undefined),
  }),
  {maxLength: 3},
).map((drawn) =>
  drawn.map(({note, ...rest}, at) => record(`k${at}`, {...rest, ...(note ? {note} : {})})),
)

/** A post in all its variants; `reviews` is never an empty list, as in the Studio. */
export const somePost: Arbitrary<PostVariants> = fields({
  status: constantFrom(...STATUSES, 'evengreen', undefined),
  records: someRecords,
  variants: constantFrom('draft', 'published', 'both'),
}).map(({status, records, variants}) => {
  const review: ReviewPost = {
    ...(status === undefined ? {} : {status}),
    ...(records.length > 0 ? {reviews: records} : {}),
  }
  const {status: _, ...text} = goodPost
  const draft = {...text, ...review, _id: 'drafts.p', title: 'edited'}
  const published = {...text, ...review, _id: 'p'}
  if (variants === 'both') return {draft, published}
  return variants === 'draft' ? {draft} : {published}
})
