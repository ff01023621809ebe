import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import type {StringInputProps} from 'sanity'
import {useTranslation} from 'sanity'
import type {Contradiction, ReviewConfig} from '../../../review/index.ts'
import {reachableStatuses, whereItStands} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {PostState} from '../steps/postState.ts'
import {useReviewer} from '../useReviewer.ts'
import {statusTitle} from './statusTitle.ts'
import {usePostState} from './usePostState.ts'
import {WayOutButton} from './WayOutButton.tsx'

/** The review status in the form, to read: steps change it, and a misspelt one has its correction. */
export function createStatusInput(config: ReviewConfig) {
  return function StatusInput({value, elementProps}: StringInputProps) {
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const language = useDeskLanguage()
    const state = usePostState()
    const wrong =
      state && wrongStatus(whereItStands(state.post, state.dataset, config).contradictions)
    return (
      <Card
        border
        data-testid="review-status"
        padding={3}
        radius={2}
        tone={wrong ? 'caution' : 'transparent'}
      >
        <Stack gap={3}>
          <Text
            aria-describedby={elementProps['aria-describedby']}
            id={elementProps.id}
            ref={elementProps.ref}
            size={1}
            tabIndex={0}
            weight="medium"
          >
            {statusTitle(value, config)[language]}
          </Text>
          {wrong && state ? (
            <StatusFix config={config} contradiction={wrong} state={state} />
          ) : (
            <Text muted size={1}>
              {t('review.status.by-steps')}
            </Text>
          )}
        </Stack>
      </Card>
    )
  }
}

interface StatusFixProps {
  readonly contradiction: Contradiction
  readonly state: PostState
  readonly config: ReviewConfig
}

/** What is wrong with a status that the desk doesn't know, and the way out for who may take it. */
function StatusFix({contradiction, state, config}: StatusFixProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const reviewer = useReviewer()
  const {wayOut, message} = contradiction
  const wanted = wayOut.kind === 'patch' ? wayOut.set['status'] : undefined
  const allowed =
    reviewer !== undefined &&
    (wanted === undefined ||
      reachableStatuses(reviewer.role, config).some(({name}) => name === wanted))
  return (
    <Flex align="center" gap={3} wrap="wrap">
      <Box flex={1}>
        <Text size={1}>
          {message[language]}
          {!allowed && ` ${t('review.status.ask')}`}
        </Text>
      </Box>
      {allowed && <WayOutButton contradiction={contradiction} state={state} />}
    </Flex>
  )
}

function wrongStatus(contradictions: readonly Contradiction[]): Contradiction | undefined {
  return contradictions.find(({path}) => path[0] === 'status' && path.length === 1)
}
