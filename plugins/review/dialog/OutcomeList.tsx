import {Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {PostState} from '../steps/postState.ts'
import {readersSee} from '../steps/readersSee.ts'
import type {Step} from '../steps/step.ts'
import {statusTitle} from '../status/statusTitle.ts'

interface OutcomeListProps {
  readonly state: PostState
  readonly step: Step
  readonly config: ReviewConfig
}

/** What a step will change, and for whom the post becomes visible, as sentences. */
export function OutcomeList({state, step, config}: OutcomeListProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const {status, dataset} = step.outcome(state)
  const title = (name: unknown) => statusTitle(name, config)[language]
  const from = title(state.post['status'])
  const readers = readersSee(state, step, config)
  const lines = [
    status === state.post['status']
      ? t('review.outcome.stays', {from})
      : t('review.outcome.moves', {from, to: title(status)}),
    t(step.leavesRecord ? 'review.outcome.record' : 'review.outcome.unrecord'),
    datasetLine(),
    readers.now === readers.afterwards
      ? t('review.outcome.readers-same', {now: t(`review.readers.${readers.now}`)})
      : t('review.outcome.readers', {
          now: t(`review.readers.${readers.now}`),
          afterwards: t(`review.readers.${readers.afterwards}`),
        }),
  ]

  function datasetLine() {
    if (dataset.published && !dataset.draftExists && state.dataset.draftExists) {
      return t('review.outcome.publish')
    }
    return t(
      state.dataset.published && !dataset.published
        ? 'review.outcome.unpublish'
        : 'review.outcome.dataset-same',
    )
  }

  return (
    <Stack as="ul" gap={3}>
      {lines.map((line) => (
        <Text as="li" key={line} size={1}>
          {line}
        </Text>
      ))}
    </Stack>
  )
}
