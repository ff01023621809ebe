import type {SanityClient} from 'sanity'
import type {EditPlan} from '../edit/planEdit.ts'
import type {Failure} from './explainFailure.ts'
import {explainFailure} from './explainFailure.ts'

/**
 * Writes the edit of a field, in one transaction on the revisions that were looked at; gives why it
 * couldn't.
 */
export async function commitEdit(
  client: SanityClient,
  {field, changes, transaction: id}: EditPlan,
): Promise<Failure | undefined> {
  const transaction = client.transaction().transactionId(id)
  for (const {document, after} of changes) {
    transaction.patch(document._id, {
      ifRevisionID: document._rev,
      ...(after === undefined ? {unset: [field]} : {set: {[field]: after}}),
    })
  }
  try {
    await transaction.commit({tag: 'dateline.edit', visibility: 'async'})
    return undefined
  } catch (error) {
    return explainFailure(error)
  }
}
