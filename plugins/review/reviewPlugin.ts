import {definePlugin} from 'sanity'
import type {ReviewConfig} from '../../review/index.ts'
import {createReviewActions} from './actions/createReviewActions.ts'

/** The review of posts in the Studio. */
export const reviewPlugin = definePlugin<ReviewConfig>((config) => ({
  name: 'dateline/review',
  document: {actions: createReviewActions(config)},
}))
