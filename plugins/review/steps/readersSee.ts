import type {ReviewConfig, ReviewPost, SitePlace} from '../../../review/index.ts'
import {siteView} from '../../../review/index.ts'
import type {PostState} from './postState.ts'
import type {Step} from './step.ts'

/** What readers of the site have of a post. */
export type ReadersSee = SitePlace | 'nowhere'

/** What readers see now, and what they will see once the step is taken. */
export function readersSee(
  state: PostState,
  step: Step,
  {statuses}: ReviewConfig,
): {readonly now: ReadersSee; readonly afterwards: ReadersSee} {
  const view = (post: ReviewPost | undefined): ReadersSee =>
    post === undefined
      ? 'nowhere'
      : siteView(
          post,
          statuses.find(({name}) => name === post['status']),
        )
  const {status, dataset} = step.outcome(state)
  // A draft that is gone afterwards is what was published.
  const text = dataset.draftExists ? state.published : state.post
  return {
    now: view(state.published),
    afterwards: view(dataset.published && text ? {...text, status} : undefined),
  }
}
