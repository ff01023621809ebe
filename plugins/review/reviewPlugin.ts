import {definePlugin} from 'sanity'
import type {ReviewConfig} from '../../review/index.ts'
import {createReviewActions} from './actions/createReviewActions.ts'
import {createReviewBadges} from './badges/createReviewBadges.ts'
import {createStepLayout} from './dialog/createStepLayout.tsx'
import {createOpenSteps} from './dialog/openSteps.ts'
import {createPostInput} from './strip/createPostInput.tsx'

/** The review of posts in the Studio. */
export const reviewPlugin = definePlugin<ReviewConfig>((config) => {
  const steps = createOpenSteps()
  return {
    name: 'dateline/review',
    document: {
      actions: createReviewActions(config, steps),
      badges: createReviewBadges(config),
      components: {unstable_layout: createStepLayout(config, steps)},
    },
    form: {components: {input: createPostInput(config)}},
  }
})
