import {Card, Stack, Text} from '@sanity/ui'
import type {StringInputProps} from 'sanity'
import {useTranslation} from 'sanity'
import type {Contradiction, ReviewConfig} from '../../../review/index.ts'
import {whereItStands} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {ContradictionLine} from '../strip/ContradictionLine.tsx'
import {statusTitle} from './statusTitle.ts'
import {usePostState} from './usePostState.ts'

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
            <ContradictionLine config={config} contradiction={wrong} state={state} />
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

function wrongStatus(contradictions: readonly Contradiction[]): Contradiction | undefined {
  return contradictions.find(({path}) => path[0] === 'status' && path.length === 1)
}
