import {Heading, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import type {ReviewConfig, ReviewTransition} from '../../../review/index.ts'
import {checkTransition} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {CheckList} from '../../review/dialog/CheckList.tsx'
import {useFacts} from '../../review/facts/useFacts.ts'
import type {PostState} from '../../review/steps/postState.ts'
import {today} from '../../today.ts'

interface NextChecksProps {
  readonly state: PostState
  /** Those that may be taken. */
  readonly transitions: readonly ReviewTransition[]
  readonly config: ReviewConfig
}

/** What the checks of the step that looks at most would find now. */
export function NextChecks({state, transitions, config}: NextChecksProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const facts = useFacts(state.post)
  const [strictest] = transitions.toSorted((one, other) => other.checks.length - one.checks.length)
  if (strictest === undefined || strictest.checks.length === 0) return null
  return (
    <Stack as="section" gap={3}>
      <Heading as="h3" size={0}>
        {t('desk.panel.checks', {step: strictest.title[language]})}
      </Heading>
      {facts.status === 'ready' ? (
        <CheckList
          results={checkTransition(
            state.post,
            strictest,
            {today: today(), dataset: state.dataset, unresolvedNames: [], ...facts.facts},
            config,
          )}
        />
      ) : (
        <Text muted size={1}>
          {facts.status === 'loading'
            ? t('review.looking')
            : t('review.facts-failed', {reason: facts.reason})}
        </Text>
      )}
    </Stack>
  )
}
