import type {SanityClient} from 'sanity'
import {getDraftId} from 'sanity'
import type {ReviewPlan} from '../../../review/index.ts'

/**
 * Writes a plan as one request that is done or refused as a whole: a transaction of mutations, or
 * actions where the post moves on the dataset axis, since only those publish.
 *
 * Throws what the client throws; `explainFailure` has the sentence for it.
 *
 * @param id of the published document, whether or not it is there
 */
export async function commitPlan(
  client: SanityClient,
  id: string,
  {patches, dataset}: ReviewPlan,
): Promise<void> {
  const ids = {draftId: getDraftId(id), publishedId: id}
  if (dataset === 'stay') {
    const transaction = client.transaction()
    for (const {variant, patch} of patches) {
      transaction.patch(variant === 'draft' ? ids.draftId : id, patch)
    }
    await transaction.commit({tag: 'dateline.review', visibility: 'async'})
    return
  }
  const edits = patches.map(({variant, patch: {ifRevisionID, ...patch}}) => ({
    actionType: 'sanity.action.document.edit' as const,
    ...ids,
    // An edit of what has no draft makes one, whose revision nobody can know.
    patch: variant === 'draft' && ifRevisionID !== undefined ? {ifRevisionID, ...patch} : patch,
  }))
  await client.action([...edits, {actionType: `sanity.action.document.${dataset}`, ...ids}])
}
