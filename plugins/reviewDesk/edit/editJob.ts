import type {LocalizedText} from '../../../review/words.ts'
import type {EditPlan, EditReading, EditRules} from '../../review/edit/planEdit.ts'
import {commitEdit, planTakeBack} from '../../review/edit/planEdit.ts'
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
      const failure = await commitEdit(client, plan)
      if (failure !== undefined) return {failure}
      return {back: (now) => editJob(post, planTakeBack(now, plan, rules), rules, describe)}
    },
  }
}
