import type {ComponentType} from 'react'
import {useMemo, useState} from 'react'
import type {DocumentActionComponent, DocumentActionDescription, DocumentActionProps} from 'sanity'
import {useSyncState, useTranslation, useValidationStatus} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {OpenStep} from '../dialog/openStep.ts'
import {openedStep} from '../dialog/openStep.ts'
import {StepDialog} from '../dialog/StepDialog.tsx'
import type {PostState} from '../steps/postState.ts'
import {postState} from '../steps/postState.ts'
import type {Step} from '../steps/step.ts'
import type {Reviewer} from '../useReviewer.ts'
import {useReviewer} from '../useReviewer.ts'

interface StepAction {
  /** Its step for a post, if whoever looks may take one. */
  readonly stepFor: (state: PostState, reviewer: Reviewer) => Step | undefined
  readonly icon: ComponentType
  readonly tone?: DocumentActionDescription['tone']
}

/** A document action that opens the dialog of a step; it is not there where the step isn't. */
export function createStepAction(
  name: string,
  {stepFor, icon, tone}: StepAction,
  config: ReviewConfig,
): DocumentActionComponent {
  const useStepAction: DocumentActionComponent = (props: DocumentActionProps) => {
    const {id, type, draft, published, version, ready} = props
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const language = useDeskLanguage()
    const reviewer = useReviewer()
    const {isSyncing} = useSyncState(id, type)
    const {validation} = useValidationStatus((draft ?? published)?._id ?? id, type, true)
    // The dialog stays when somebody else moves the post on, and says so.
    const [opened, setOpened] = useState<OpenStep>()
    const state = useMemo(() => postState(id, draft, published), [id, draft, published])

    // A version is reviewed when its release is published; the desk has no steps for it.
    if (version || reviewer === undefined) return null
    // Between two states of the post there may be a moment without any.
    const shown = state && ready ? state : opened?.seen
    const step = opened?.step ?? (shown && stepFor(shown, reviewer))
    if (shown === undefined || step === undefined) return null
    const publishes = shown.dataset.draftExists && !step.outcome(shown).dataset.draftExists
    const errors = publishes ? validation.filter(({level}) => level === 'error') : []
    return {
      label: step.title[language],
      icon,
      ...(tone === undefined ? {} : {tone}),
      onHandle: () => setOpened(openedStep(step, isSyncing ? undefined : shown)),
      dialog: opened && {
        type: 'custom',
        component: (
          <StepDialog
            config={config}
            formErrors={errors.map(({message}) => t('review.form-error', {message}))}
            onChange={setOpened}
            onClose={() => setOpened(undefined)}
            open={opened}
            reviewer={reviewer}
            saving={isSyncing}
            state={shown}
          />
        ),
      },
    }
  }
  useStepAction.displayName = `DatelineReview(${name})`
  return useStepAction
}
