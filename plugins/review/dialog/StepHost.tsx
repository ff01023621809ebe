import {useCallback, useEffect, useMemo, useSyncExternalStore} from 'react'
import {useEditState, useSyncState, useTranslation, useValidationStatus} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {postState} from '../steps/postState.ts'
import {useReviewer} from '../useReviewer.ts'
import type {OpenStep, OpenSteps} from './openSteps.ts'
import {StepDialog} from './StepDialog.tsx'

interface StepHostProps {
  /** Of the published post. */
  readonly id: string
  readonly steps: OpenSteps
  readonly config: ReviewConfig
}

/** Shows the dialog of the step that is open for a post, as long as the post is in sight. */
export function StepHost(props: StepHostProps) {
  const {id, steps} = props
  const open = useSyncExternalStore(steps.subscribe, () => steps.get(id))
  useEffect(() => () => steps.close(id), [id, steps])
  return open && <OpenStepDialog {...props} open={open} />
}

function OpenStepDialog({id, steps, config, open}: StepHostProps & {readonly open: OpenStep}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const reviewer = useReviewer()
  const {draft, published, ready} = useEditState(id, 'post')
  const {isSyncing} = useSyncState(id, 'post')
  const {validation} = useValidationStatus((draft ?? published)?._id ?? id, 'post', true)
  const current = useMemo(() => postState(id, draft, published), [id, draft, published])
  const change = useCallback(
    (next: (open: OpenStep) => OpenStep) => steps.change(id, next),
    [id, steps],
  )
  // Between two states of the post there may be a moment without any.
  const state = current && ready ? current : open.seen
  if (state === undefined || reviewer === undefined) return null
  const publishes = state.dataset.draftExists && !open.step.outcome(state).dataset.draftExists
  const errors = publishes ? validation.filter(({level}) => level === 'error') : []
  return (
    <StepDialog
      config={config}
      formErrors={errors.map(({message}) => t('review.form-error', {message}))}
      onChange={change}
      onClose={() => steps.close(id)}
      open={open}
      reviewer={reviewer}
      saving={isSyncing}
      state={state}
    />
  )
}
