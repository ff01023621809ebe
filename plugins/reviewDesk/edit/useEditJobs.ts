import {useMemo} from 'react'
import type {LocalizedText} from '../../../review/words.ts'
import type {FieldEdit} from '../../review/edit/fieldEdit.ts'
import type {EditPlan, EditRules} from '../../review/edit/planEdit.ts'
import {planEdit} from '../../review/edit/planEdit.ts'
import type {BulkJob} from '../bulk/bulkJob.ts'
import {goneJob} from '../bulk/bulkJob.ts'
import type {Bulk} from '../bulk/useBulk.ts'
import {editJob} from './editJob.ts'

interface EditJobs {
  /** Undefined as long as there is no edit. */
  readonly jobs: readonly BulkJob[] | undefined
  /** Posts that change for readers at once. */
  readonly seen: number
}

/**
 * What an edit would change in each of the posts that were looked at.
 *
 * @param describe what a plan changes, for people; the same function from call to call
 */
export function useEditJobs(
  {looked, gone}: Pick<Bulk<unknown>, 'looked' | 'gone'>,
  edit: FieldEdit | undefined,
  rules: EditRules,
  describe: (plan: EditPlan) => readonly LocalizedText[],
): EditJobs {
  const readings = useMemo(
    () => edit && looked.map((post) => ({post, reading: planEdit(post.state, edit, rules)})),
    [looked, edit, rules],
  )
  const jobs = useMemo(
    () =>
      readings && [
        ...readings.map(({post, reading}) => editJob(post, reading, rules, describe)),
        ...gone.map(goneJob),
      ],
    [readings, gone, rules, describe],
  )
  const seen = (readings ?? []).filter(
    ({reading}) =>
      reading.standing === 'ready' &&
      reading.plan.changes.some(({variant}) => variant === 'published'),
  ).length
  return {jobs, seen}
}

/** An edit is told by the post alone. */
export async function askNothing(): Promise<void> {}
