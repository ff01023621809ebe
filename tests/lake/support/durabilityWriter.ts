import {writeSync} from 'node:fs'

import {createDataset} from '../../../lake/engine/createDataset.ts'
import {createSqliteStore} from '../../../lake/store/sqlite/createSqliteStore.ts'
import {PERMISSIONS} from '../../../lake/types.ts'
import {transactionOf} from './durableTransactions.ts'

/**
 * Writes transactions as fast as it can until somebody kills it. Says `begin n` before each, and
 * `done n` once it has been acknowledged.
 */
const [, , file = ''] = process.argv
const store = createSqliteStore(file)
const dataset = createDataset({name: 'test', store, clock: () => new Date(), newId: () => 'unused'})
const writer = {id: 'writer', grants: [{filter: '_id in path("**")', permissions: PERMISSIONS}]}

for (let number = store.log.lastSequence() + 1; ; number++) {
  writeSync(1, `begin ${number}\n`)
  dataset.mutate(
    {
      mutations: transactionOf(number),
      transactionId: `t${number}`,
      returnIds: false,
      returnDocuments: false,
      dryRun: false,
      autoGenerateArrayKeys: false,
      skipCrossDatasetReferenceValidation: false,
    },
    writer,
  )
  writeSync(1, `done ${number}\n`)
}
