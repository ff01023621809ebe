import {invalid} from '../../refusals.ts'
import type {Store} from '../../store/store.ts'
import {attempt} from '../commit.ts'
import type {Transaction} from '../transaction.ts'

/** Does the actions of one request. @throws RefusedChange */
export function performActions(
  actions: readonly unknown[],
  transaction: Transaction,
  _store: Store,
): void {
  for (const [index] of actions.entries()) {
    attempt(index, transaction, () => {
      throw invalid('Unknown action')
    })
  }
}
