import {accessSync, constants, existsSync, mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

import {createDiskAssetFiles} from '../assets/createDiskAssetFiles.ts'
import {createSqliteRegistry} from '../registry/createSqliteRegistry.ts'
import {createSqliteStore} from '../store/sqlite/createSqliteStore.ts'
import {createRemovals} from './removals.ts'
import {StartupError} from './startupError.ts'
import type {Storage} from './storage.ts'

const DOCUMENTS = 'documents.sqlite'

/**
 * Storage in a folder, which one lake at a time may use:
 *
 *     lake.sqlite                        what the lake knows beside its documents; the lock
 *     tokens.json                        secrets
 *     datasets/<name>/documents.sqlite   documents and their history
 *     datasets/<name>/assets/<sha1>      uploaded files
 *     removed/<name>                     a dataset that is being deleted
 *
 * @throws StartupError when the folder cannot be written or another lake uses it
 */
export function createDiskStorage(dataDirectory: string): Storage {
  prepareFolder(dataDirectory)
  const registry = createSqliteRegistry(join(dataDirectory, 'lake.sqlite'))
  const datasets = join(dataDirectory, 'datasets')
  const folder = (dataset: string): string => join(datasets, dataset)
  const removals = createRemovals(folder, join(dataDirectory, 'removed'))
  try {
    removals.finish(registry)
  } catch (error) {
    registry.close()
    throw error
  }
  return {
    registry,
    openStore(dataset) {
      mkdirSync(folder(dataset), {recursive: true, mode: 0o700})
      return createSqliteStore(join(folder(dataset), DOCUMENTS))
    },
    assetFiles: (dataset) => createDiskAssetFiles(join(folder(dataset), 'assets')),
    stored() {
      if (!existsSync(datasets)) return []
      return readdirSync(datasets).filter((name) => existsSync(join(folder(name), DOCUMENTS)))
    },
    setAside: removals.setAside,
  }
}

function prepareFolder(dataDirectory: string): void {
  try {
    mkdirSync(dataDirectory, {recursive: true, mode: 0o700})
    accessSync(dataDirectory, constants.W_OK | constants.R_OK | constants.X_OK)
  } catch (error) {
    throw new StartupError(
      'unwritableFolder',
      `The data folder ${dataDirectory} cannot be written. Choose another, or change its permissions.`,
      {cause: error},
    )
  }
}
