import {Button, Stack} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {BulkJob, Taken} from './bulkJob.ts'
import {BulkLine} from './BulkLine.tsx'

interface BulkListProps {
  readonly jobs: readonly BulkJob[]
  readonly taken: ReadonlyMap<string, Taken>
  /** Nothing more will be done. */
  readonly ended: boolean
}

/** Lines that a group shows before somebody asks for all of them. */
const FIRST = 20

/** Post by post: first those that nothing comes of, then those that change, then all others. */
export function BulkList({jobs, taken, ended}: BulkListProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [whole, setWhole] = useState<ReadonlySet<number>>(new Set())
  return groupsOf(jobs, taken).map((group, at) => {
    const shown = whole.has(at) ? group : group.slice(0, FIRST)
    return (
      group.length > 0 && (
        // A group keeps its place among the others.
        <Stack gap={2} key={at}>
          <Stack as="ul" gap={2}>
            {shown.map((job) => (
              <BulkLine ended={ended} job={job} key={job.id} taken={taken.get(job.id)} />
            ))}
          </Stack>
          {shown.length < group.length && (
            <Button
              fontSize={1}
              mode="bleed"
              onClick={() => setWhole(new Set([...whole, at]))}
              text={t('desk.bulk.more', {count: group.length - shown.length})}
            />
          )}
        </Stack>
      )
    )
  })
}

function groupsOf(
  jobs: readonly BulkJob[],
  taken: ReadonlyMap<string, Taken>,
): readonly (readonly BulkJob[])[] {
  const groups: [BulkJob[], BulkJob[], BulkJob[]] = [[], [], []]
  for (const job of jobs) {
    const became = taken.get(job.id)
    const lost = job.standing === 'stopped' || (became !== undefined && 'failure' in became)
    groups[lost ? 0 : job.standing === 'ready' ? 1 : 2].push(job)
  }
  return groups
}
