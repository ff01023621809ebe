import {definePlugin} from 'sanity'
import type {ReviewConfig} from '../../review/index.ts'
import {createReviewActions} from './actions/createReviewActions.ts'
import {createReviewBadges} from './badges/createReviewBadges.ts'
import {createPostInput} from './strip/createPostInput.tsx'

/** The review of posts in the Studio. */
export const reviewPlugin = definePlugin<ReviewConfig>((config) => ({
  name: 'dateline/review',
  document: {actions: createReviewActions(config), badges: createReviewBadges(config)},
  form: {components: {input: createPostInput(config)}},
}))
