import type {SanityClient} from '@sanity/client'
import type {ReviewPlan} from '../../../review/index.ts'

/** Sends a plan as one transaction: of mutations, or of actions where the dataset axis moves. */
export async function commitPlan(
  client: SanityClient,
  publishedId: string,
  {patches, dataset}: ReviewPlan,
): Promise<void> {
  const draftId = `drafts.${publishedId}`
  if (dataset === 'stay') {
    const transaction = client.transaction()
    for (const {variant, patch} of patches) {
      transaction.patch(variant === 'draft' ? draftId : publishedId, patch)
    }
    await transaction.commit()
    return
  }
  const ids = {draftId, publishedId}
  const edits = patches.map(({variant, patch: {ifRevisionID, ...patch}}) => ({
    actionType: 'sanity.action.document.edit' as const,
    ...ids,
    // An edit of what has no draft makes one, whose revision nobody can know.
    patch: variant === 'draft' && ifRevisionID !== undefined ? {ifRevisionID, ...patch} : patch,
  }))
  await client.action([...edits, {actionType: `sanity.action.document.${dataset}`, ...ids}])
}
