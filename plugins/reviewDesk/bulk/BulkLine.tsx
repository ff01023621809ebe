import {Card, Stack, Text} from '@sanity/ui'
import {memo} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {BulkJob, Taken} from './bulkJob.ts'

interface BulkLineProps {
  readonly job: BulkJob
  readonly taken: Taken | undefined
  /** Nothing more will be done. */
  readonly ended: boolean
}

/** What one post of many will do, or did, and why not. */
export const BulkLine = memo(function BulkLine({job, taken, ended}: BulkLineProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const failure = taken && 'failure' in taken ? taken.failure : undefined
  const said = failure ? [failure.message] : job.said
  const word = wordOf()
  return (
    <Card
      as="li"
      border
      data-testid={`desk-bulk-line-${word}`}
      padding={3}
      radius={2}
      tone={TONES[word]}
    >
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

  function wordOf(): Word {
    if (job.standing !== 'ready') return job.standing
    if (failure) return 'failed'
    if (taken) return 'done'
    return ended ? 'unreached' : 'ready'
  }
})

type Word = 'ready' | 'same' | 'stopped' | 'failed' | 'done' | 'unreached'

const TONES = {
  ready: 'default',
  same: 'transparent',
  stopped: 'critical',
  failed: 'critical',
  done: 'positive',
  unreached: 'caution',
} as const satisfies Record<Word, string>
