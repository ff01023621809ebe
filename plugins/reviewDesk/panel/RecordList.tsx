import {Heading, Stack, Text} from '@sanity/ui'
import {useTranslation, useUser} from 'sanity'
import type {ReviewConfig, ReviewPost, StoredRecord} from '../../../review/index.ts'
import {recordsOf} from '../../../review/index.ts'
import {nameOfUser} from '../../review/people/nameOfUser.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'

interface RecordListProps {
  readonly post: ReviewPost
  readonly config: ReviewConfig
}

/** What was done with a post so far, the latest first. */
export function RecordList({post, config}: RecordListProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const records = recordsOf(post).toReversed()
  if (records.length === 0) return null
  return (
    <Stack as="section" gap={3}>
      <Heading as="h3" size={0}>
        {t('desk.panel.records')}
      </Heading>
      <Stack as="ol" gap={3}>
        {records.map((record, at) => (
          <RecordLine config={config} key={record._key ?? at} record={record} />
        ))}
      </Stack>
    </Stack>
  )
}

function RecordLine({record, config}: {record: StoredRecord; config: ReviewConfig}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const {transition, at, by, note} = record
  const [user] = useUser(by ?? '')
  const title = config.transitions.find(({name}) => name === transition)?.title[language]
  return (
    <Text as="li" size={1}>
      {t('desk.panel.record', {
        day: at?.slice(0, 10) ?? '?',
        who: user ? nameOfUser(user) : (by ?? '?'),
        step: title ?? transition ?? '?',
      })}
      {note !== undefined && ` ${t('review.strip.note', {note})}`}
    </Text>
  )
}
