import {ArchiveIcon} from '@sanity/icons/Archive'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {PublishIcon} from '@sanity/icons/Publish'
import {UndoIcon} from '@sanity/icons/Undo'
import {UnpublishIcon} from '@sanity/icons/Unpublish'
import type {ComponentType} from 'react'
import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'
import type {ReviewConfig, ReviewTransition} from '../../../review/index.ts'
import {availableTransitions, planUndo} from '../../../review/index.ts'
import {transitionStep, undoStep} from '../steps/step.ts'
import type {OpenSteps} from '../dialog/openSteps.ts'
import {createStepAction} from './createStepAction.ts'
import {withFreshCopy} from './withFreshCopy.ts'

/**
 * The document actions of a post: the Studio's own, and after publishing one for each step of the
 * review that may be taken, and one to take the last step back.
 */
export function createReviewActions(config: ReviewConfig, open: OpenSteps) {
  const steps = [
    ...config.transitions.map((transition) => {
      const step = transitionStep(transition, config)
      return createStepAction(
        transition.name,
        {
          icon: iconOf(transition, config),
          stepFor: ({post}, {role}) =>
            availableTransitions(post, role, config).includes(transition) ? step : undefined,
        },
        open,
      )
    }),
    createStepAction(
      'undo',
      {
        icon: UndoIcon,
        tone: 'caution',
        stepFor: (state, reviewer) => {
          const {post, revision, dataset} = state
          const {plan} = planUndo(post, {...reviewer, revision, dataset})
          return plan && undoStep(state, config)
        },
      },
      open,
    ),
  ]
  // An action that is made anew on each call would lose its state.
  const copies = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
  const own = (action: DocumentActionComponent): DocumentActionComponent => {
    const known = copies.get(action) ?? withFreshCopy(action, config)
    copies.set(action, known)
    return known
  }
  return (
    previous: DocumentActionComponent[],
    {schemaType}: Pick<DocumentActionsContext, 'schemaType'>,
  ): DocumentActionComponent[] => {
    if (schemaType !== 'post') return previous
    const actions = previous.map(own)
    const publish = actions.filter(({action}) => action === 'publish')
    const others = actions.filter(({action}) => action !== 'publish')
    return [...publish, ...steps, ...others]
  }
}

function iconOf({to, from, publishes, unpublishes}: ReviewTransition, {statuses}: ReviewConfig) {
  const status = statuses.find(({name}) => name === to)
  const icons: readonly (readonly [boolean | undefined, ComponentType])[] = [
    [unpublishes, UnpublishIcon],
    [publishes && !from.includes(to), PublishIcon],
    [status?.rests, ArchiveIcon],
  ]
  return icons.find(([applies]) => applies === true)?.[1] ?? CheckmarkCircleIcon
}
