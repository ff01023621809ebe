import {Card, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {BulkJob, BulkOutcome} from './bulkJob.ts'
import {isStopped} from './bulkJob.ts'

interface BulkLineProps {
  readonly job: BulkJob
  readonly outcome: BulkOutcome | undefined
  /** Whether the posts are on their way, or there already. */
  readonly settled: boolean
}

/** What one post of many will do, or did, and why not. */
export function BulkLine({job, outcome, settled}: BulkLineProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const stopped = isStopped(job)
  const failed = outcome?.reason
  const said = failed
    ? [failed]
    : job.problems.filter(({level}) => !stopped || level === 'error').map(({message}) => message)
  const word = stopped
    ? 'stopped'
    : failed
      ? 'failed'
      : outcome
        ? 'done'
        : settled
          ? 'waits'
          : 'ready'
  const tone = stopped || failed ? 'critical' : outcome ? 'positive' : 'default'
  return (
    <Card as="li" border data-testid={`desk-bulk-line-${word}`} padding={3} radius={2} tone={tone}>
      <Stack gap={2}>
        <Text size={1}>
          <b>{t(`desk.bulk.line.${word}`)}</b> {job.title || t('desk.untitled')}
        </Text>
        {said.map((message) => (
          <Text key={message['en-US']} muted size={1}>
            {message[language]}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
