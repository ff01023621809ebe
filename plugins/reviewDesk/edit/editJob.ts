import type {SanityClient} from 'sanity'
import {getDraftId} from 'sanity'
import type {LocalizedText} from '../../../review/words.ts'
import {commitEdit} from '../../review/commit/commitEdit.ts'
import {MOVED} from '../../review/commit/explainFailure.ts'
import type {EditPlan, EditReading, EditRules} from '../../review/edit/planEdit.ts'
import {planTakeBack} from '../../review/edit/planEdit.ts'
import type {BulkJob, BulkPost} from '../bulk/bulkJob.ts'

/** An edit of one post of many. It is taken back only where nobody changed the value since. */
export function editJob(
  {id, title}: BulkPost,
  reading: EditReading,
  rules: EditRules,
  describe: (plan: EditPlan) => readonly LocalizedText[],
): BulkJob {
  const post = {id, title}
  if (reading.standing === 'same') return {...post, standing: 'same', said: []}
  if (reading.standing === 'stopped') return {...post, standing: 'stopped', said: [reading.reason]}
  const {plan} = reading
  return {
    ...post,
    standing: 'ready',
    said: describe(plan),
    async take(client) {
      if (await hasOthers(client, id, plan)) return {failure: MOVED}
      const failure = await commitEdit(client, plan)
      if (failure !== undefined) return {failure}
      return {back: (now) => editJob(post, planTakeBack(now, plan, rules), rules, describe)}
    },
  }
}

/**
 * Whether a post has other documents than when it was looked at. No revision tells of a draft that
 * was begun: it would keep the old value, and bring it back when it is published.
 */
async function hasOthers(client: SanityClient, id: string, {seen}: EditPlan): Promise<boolean> {
  const ids = {draft: getDraftId(id), published: id}
  const here = await client.fetch<string[]>(
    '*[_id in $ids]._id',
    {ids: Object.values(ids)},
    {perspective: 'raw', tag: 'dateline.edit'},
  )
  return here.length !== seen.length || seen.some((variant) => !here.includes(ids[variant]))
}
