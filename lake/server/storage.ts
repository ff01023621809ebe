import type {AssetFiles} from '../assets/assetFiles.ts'
import type {Registry} from '../registry/registry.ts'
import type {Store} from '../store/store.ts'

/** Where a lake keeps everything: on disk, or in memory for tests. */
export interface Storage {
  readonly registry: Registry
  openStore(dataset: string): Store
  assetFiles(dataset: string): AssetFiles
  /** The names under which documents are kept, whether the registry knows of them or not. */
  stored(): string[]
  /**
   * Takes away all that is kept of a dataset, whose store has to be closed: wholly or, when it
   * throws, not at all.
   *
   * @returns deletes for good what was taken away
   */
  setAside(dataset: string): () => void
}
