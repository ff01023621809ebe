import {accessSync, constants, mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'

import {createDiskAssetFiles} from '../assets/createDiskAssetFiles.ts'
import {createSqliteRegistry} from '../registry/createSqliteRegistry.ts'
import {createSqliteStore} from '../store/sqlite/createSqliteStore.ts'
import {StartupError} from './startupError.ts'
import type {Storage} from './storage.ts'

/**
 * Storage in a folder, which one lake at a time may use:
 *
 *     lake.sqlite                        what the lake knows beside its documents; the lock
 *     tokens.json                        secrets
 *     datasets/<name>/documents.sqlite   documents and their history
 *     datasets/<name>/assets/<sha1>      uploaded files
 *
 * @throws StartupError when the folder cannot be written or another lake uses it
 */
export function createDiskStorage(dataDirectory: string): Storage {
  prepareFolder(dataDirectory)
  const registry = createSqliteRegistry(join(dataDirectory, 'lake.sqlite'))
  const folder = (dataset: string): string => join(dataDirectory, 'datasets', dataset)
  return {
    registry,
    openStore(dataset) {
      mkdirSync(folder(dataset), {recursive: true, mode: 0o700})
      return createSqliteStore(join(folder(dataset), 'documents.sqlite'))
    },
    assetFiles: (dataset) => createDiskAssetFiles(join(folder(dataset), 'assets')),
    remove: (dataset) => rmSync(folder(dataset), {recursive: true, force: true}),
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
