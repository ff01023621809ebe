import type {ComponentType} from 'react'
import {useMemo} from 'react'
import type {DocumentActionComponent, DocumentActionDescription, DocumentActionProps} from 'sanity'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {OpenSteps} from '../dialog/openSteps.ts'
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

/** A document action that opens a step; it is not there where the step isn't. */
export function createStepAction(
  name: string,
  {stepFor, icon, tone}: StepAction,
  steps: OpenSteps,
): DocumentActionComponent {
  const useStepAction: DocumentActionComponent = (props: DocumentActionProps) => {
    const {id, draft, published, version, ready} = props
    const language = useDeskLanguage()
    const reviewer = useReviewer()
    const state = useMemo(() => postState(id, draft, published), [id, draft, published])

    // A version is reviewed when its release is published; the desk has no steps for it.
    if (version || !ready || state === undefined || reviewer === undefined) return null
    const step = stepFor(state, reviewer)
    if (step === undefined) return null
    return {
      label: step.title[language],
      icon,
      ...(tone === undefined ? {} : {tone}),
      onHandle: () => steps.open(id, step),
    }
  }
  useStepAction.displayName = `DatelineReview(${name})`
  return useStepAction
}
