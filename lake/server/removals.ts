import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'

import type {Registry} from '../registry/registry.ts'

/** Deletes folders of datasets so that one which is half deleted is never taken for a dataset. */
export interface Removals {
  /** Moves the folder away, in one step. Gives the way to delete it. */
  setAside(dataset: string): () => void
  /** Finishes what was under way when the lake ended. */
  finish(registry: Registry): void
}

/**
 * Nothing but what was moved to `removed` is ever deleted.
 *
 * @param folder gives the folder of a dataset, which need not be there
 * @param removed a folder on the same disk, made when it is needed
 */
export function createRemovals(folder: (dataset: string) => string, removed: string): Removals {
  function erase(dataset: string): void {
    rmSync(join(removed, dataset), {recursive: true, force: true})
  }

  return {
    setAside(dataset) {
      erase(dataset)
      mkdirSync(removed, {recursive: true, mode: 0o700})
      if (existsSync(folder(dataset))) renameSync(folder(dataset), join(removed, dataset))
      return () => erase(dataset)
    },
    finish(registry) {
      if (!existsSync(removed)) return
      for (const dataset of readdirSync(removed)) {
        // A folder of that name is a younger dataset, which is none of this removal's business.
        if (!existsSync(folder(dataset))) registry.removeDataset(dataset)
        erase(dataset)
      }
    },
  }
}
