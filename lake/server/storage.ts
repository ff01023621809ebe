import type {AssetFiles} from '../assets/assetFiles.ts'
import type {Registry} from '../registry/registry.ts'
import type {Store} from '../store/store.ts'

/** Where a lake keeps everything: on disk, or in memory for tests. */
export interface Storage {
  readonly registry: Registry
  openStore(dataset: string): Store
  assetFiles(dataset: string): AssetFiles
  /** Removes a dataset's store, which has to be closed, and its files. */
  remove(dataset: string): void
}
