import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation, useUser} from 'sanity'
import type {ReviewConfig, StoredRecord} from '../../../review/index.ts'
import {recordsOf, whereItStands} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {nameOfUser} from '../people/nameOfUser.ts'
import {AssigneeControl} from '../people/AssigneeControl.tsx'
import {usePostState} from '../status/usePostState.ts'
import {ContradictionLine} from './ContradictionLine.tsx'

/**
 * One sentence on where a post stands on its three axes and what the site does with it, what the
 * last step of its review was, and where it contradicts itself.
 */
export function PostStrip({config}: {readonly config: ReviewConfig}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const state = usePostState()
  if (state === undefined) {
    return (
      <Card border data-testid="review-strip" padding={3} radius={2}>
        <Text muted size={1}>
          {t('review.strip.new')}
        </Text>
      </Card>
    )
  }
  const {sentence, contradictions} = whereItStands(state.post, state.dataset, config)
  const last = recordsOf(state.post).at(-1)
  const warned = contradictions.some(({level}) => level === 'warning')
  return (
    <Card
      aria-label={t('review.strip')}
      as="section"
      border
      data-testid="review-strip"
      padding={3}
      radius={2}
      tone={warned ? 'caution' : 'transparent'}
    >
      <Stack gap={3}>
        <Flex align="center" gap={3} wrap="wrap">
          <Box flex={1} style={{minWidth: 200}}>
            <Text aria-live="polite" size={1}>
              {sentence[language]}
            </Text>
          </Box>
          <AssigneeControl config={config} state={state} />
        </Flex>
        {last && <LastStep config={config} record={last} />}
        {contradictions.map((contradiction) => (
          <ContradictionLine
            config={config}
            contradiction={contradiction}
            key={contradiction.code}
            state={state}
          />
        ))}
      </Stack>
    </Card>
  )
}

interface LastStepProps {
  readonly record: StoredRecord
  readonly config: ReviewConfig
}

/** Who did what last, and what they wrote about it. */
function LastStep({record, config}: LastStepProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const [user] = useUser(record.by ?? '')
  const {transition, at, by, note} = record
  const title = config.transitions.find(({name}) => name === transition)?.title[language]
  return (
    <Text muted size={1}>
      {t('review.strip.last', {
        step: title ?? transition ?? '?',
        who: user ? nameOfUser(user) : (by ?? '?'),
        day: at?.slice(0, 10) ?? '?',
      })}
      {note !== undefined && ` ${t('review.strip.note', {note})}`}
    </Text>
  )
}
