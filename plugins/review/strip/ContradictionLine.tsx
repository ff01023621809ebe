import {Box, Flex, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import type {Contradiction, ReviewConfig} from '../../../review/index.ts'
import {reachableStatuses} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {PostState} from '../steps/postState.ts'
import {useReviewer} from '../useReviewer.ts'
import {WayOutButton} from './WayOutButton.tsx'

interface ContradictionLineProps {
  readonly contradiction: Contradiction
  readonly state: PostState
  readonly config: ReviewConfig
}

/** Where a post contradicts itself, and the way out for whoever may take it. */
export function ContradictionLine({contradiction, state, config}: ContradictionLineProps) {
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
      <Box flex={1} style={{minWidth: 200}}>
        <Text size={1}>
          {message[language]}
          {!allowed && ` ${t('review.status.ask')}`}
        </Text>
      </Box>
      {allowed && <WayOutButton contradiction={contradiction} state={state} />}
    </Flex>
  )
}
