import {createDataset} from '../../lake/engine/createDataset.ts'
import type {Viewer} from '../../lake/types.ts'
import {postId} from '../support/garden.ts'
import type {Contestant} from '../support/timing.ts'
import type {Filled} from './fill.ts'

const VIEWER: Viewer = {
  id: 'bench',
  grants: [{filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'history']}],
}
const ID = postId(5)

/**
 * An edit as the Studio sends it for a key, with its history and all, and what SQLite needs to
 * write the document at all; both wait for the disk.
 */
export function editSides({store, rows}: Filled): Contestant[] {
  let turn = 0
  const dataset = createDataset({
    name: 'bench',
    store,
    clock: () => new Date(),
    newId: () => `edit${Date.now()}-${turn}`,
  })
  const document = JSON.stringify(store.documents.get(ID))
  rows.exec('PRAGMA synchronous = FULL')
  const update = rows.prepare('UPDATE documents SET json = ? WHERE id = ?')
  return [
    {
      name: 'lake',
      run() {
        turn += 1
        const patch = {id: ID, set: {'body[3].children[0].text': `转折点，第${turn}次`}}
        return dataset.mutate(
          {
            mutations: [{patch}],
            returnIds: false,
            returnDocuments: false,
            dryRun: false,
            autoGenerateArrayKeys: false,
            skipCrossDatasetReferenceValidation: false,
          },
          VIEWER,
        )
      },
    },
    {
      name: 'rows',
      run() {
        turn += 1
        return update.run(document.replace('转折点', `转折点${turn}`), ID)
      },
    },
  ]
}
