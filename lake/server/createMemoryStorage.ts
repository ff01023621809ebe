import {createMemoryAssetFiles} from '../assets/createMemoryAssetFiles.ts'
import {createMemoryRegistry} from '../registry/createMemoryRegistry.ts'
import {createMemoryStore} from '../store/memory/createMemoryStore.ts'
import type {Storage} from './storage.ts'

export function createMemoryStorage(): Storage {
  return {
    registry: createMemoryRegistry(),
    openStore: () => createMemoryStore(),
    assetFiles: () => createMemoryAssetFiles(),
    stored: () => [],
    setAside: () => () => {},
  }
}
