import {expect, test} from 'vitest'
import type {BulkJob, Taken} from '../../plugins/reviewDesk/bulk/bulkJob.ts'
import {goneJob, takeJobs} from '../../plugins/reviewDesk/bulk/bulkJob.ts'
import {MOVED} from '../../plugins/review/commit/explainFailure.ts'
import {useLake} from '../lake/support/useLake.ts'

const lake = useLake('memory')

const FAILED: Taken = {failure: MOVED}

function job(id: string, taken: Taken = {back: () => goneJob({id, title: id})}): BulkJob {
  const take = async () => taken
  return {id, title: id, standing: 'ready', said: [], take}
}

async function takenOf(jobs: readonly BulkJob[], stopAfter?: string): Promise<readonly string[]> {
  const said: string[] = []
  const controller = new AbortController()
  await takeJobs(
    lake.client('editor'),
    jobs,
    ({id}, taken) => {
      said.push('back' in taken ? id : `${id} failed`)
      if (id === stopAfter) controller.abort()
    },
    controller.signal,
  )
  return said
}

const same: BulkJob = {id: 'same', title: 'same', standing: 'same', said: []}
const jobs = [job('a'), job('b', FAILED), goneJob({id: 'c', title: 'c'}), same, job('d')]

test('one that fails, is gone or needs nothing keeps no other from being done', async () => {
  expect(await takenOf(jobs)).toEqual(['a', 'b failed', 'd'])
})

test('who stops lets the one on its way be done, and no other begin', async () => {
  expect(await takenOf(jobs, 'b')).toEqual(['a', 'b failed'])
})
