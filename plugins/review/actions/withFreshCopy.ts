import type {DocumentActionComponent, SanityDocumentLike} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {ASSIGNED_TO} from '../../../review/index.ts'

/**
 * Lets the Studio's own "Duplicate" make a post that begins anew: a copy was never reviewed, so it
 * has no records, nobody that it is assigned to, and the first status that a post may begin at. Other
 * actions stay as they are.
 */
export function withFreshCopy(
  action: DocumentActionComponent,
  {statuses}: Pick<ReviewConfig, 'statuses'>,
): DocumentActionComponent {
  if (action.action !== 'duplicate') return action
  const status = statuses.find(({start}) => start === true)?.name
  const begun = (document: SanityDocumentLike): SanityDocumentLike => {
    const copy: SanityDocumentLike & {reviews?: unknown; [ASSIGNED_TO]?: unknown} = {
      ...document,
      ...(status === undefined ? {} : {status}),
    }
    delete copy.reviews
    delete copy[ASSIGNED_TO]
    return copy
  }
  const useFreshCopy: DocumentActionComponent = (props) => {
    // The Studio's action takes `mapDocument`, which the type of actions in general doesn't say.
    const withMap = {...props, mapDocument: begun}
    return action(withMap)
  }
  useFreshCopy.action = 'duplicate'
  useFreshCopy.displayName = 'DatelineDuplicate'
  return useFreshCopy
}
