import type {SanityClient} from 'sanity'
import {getDraftId} from 'sanity'
import type {ReviewPost} from '../../../review/index.ts'
import type {PostState} from '../steps/postState.ts'

/**
 * Sets fields of a post: in its draft, as an edit does, but a review status in each of its
 * documents, since that is about the post (docs/decisions/0081). Throws what the client throws.
 */
export async function setFields(
  client: SanityClient,
  {id, revision, dataset}: Pick<PostState, 'id' | 'revision' | 'dataset'>,
  set: ReviewPost,
): Promise<void> {
  const draftId = getDraftId(id)
  if (!('status' in set)) {
    const actionType = 'sanity.action.document.edit'
    await client.action({actionType, draftId, publishedId: id, patch: {set: {...set}}})
    return
  }
  const [looked, other] = dataset.draftExists ? [draftId, id] : [id, undefined]
  const transaction = client.transaction().patch(looked, {ifRevisionID: revision, set: {...set}})
  if (other !== undefined && dataset.published) transaction.patch(other, {set: {...set}})
  await transaction.commit({tag: 'dateline.review', visibility: 'async'})
}
