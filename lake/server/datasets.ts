import type {AssetFiles} from '../assets/assetFiles.ts'
import {createDataset} from '../engine/createDataset.ts'
import type {Dataset} from '../engine/dataset.ts'
import {badRequest, httpError, notFound} from '../errors.ts'
import type {AclMode, DatasetEntry} from '../registry/registry.ts'
import {describeFault} from './errorResponse.ts'
import type {Storage} from './storage.ts'

/** The datasets of the lake's one project. */
export interface Datasets {
  list(): DatasetEntry[]
  /** @throws LakeError 404 */
  open(name: string): OpenDataset
  /** @throws LakeError 400 for a name that none may have, 409 for one that is taken */
  create(name: string, aclMode: AclMode): DatasetEntry
  /** Removes everything in it. @throws LakeError 404 */
  remove(name: string): void
  close(): void
}

export interface OpenDataset {
  readonly dataset: Dataset
  readonly assets: AssetFiles
  readonly aclMode: AclMode
}

/** The rule of @sanity/client's `validators.dataset`. It is the name of a folder as well. */
const NAME = /^(~[a-z0-9]{1}[-\w]{0,63}|[a-z0-9]{1}[-\w]{0,63})$/

export function createDatasets(
  storage: Storage,
  {clock, newId, log}: {clock: () => Date; newId: () => string; log: (line: string) => void},
): Datasets {
  const opened = new Map<string, OpenDataset>()
  const {registry} = storage
  const report = (error: unknown): void => log(describeFault(error))

  function find(name: string): DatasetEntry {
    const entry = registry.datasets().find((one) => one.name === name)
    if (entry === undefined) throw notFound(`Dataset not found: "${name}"`)
    return entry
  }

  function open(name: string): OpenDataset {
    const known = opened.get(name)
    if (known !== undefined) return known
    const {aclMode} = find(name)
    const store = storage.openStore(name)
    const dataset = createDataset({name, store, clock, newId, report})
    const fresh = {dataset, assets: storage.assetFiles(name), aclMode}
    opened.set(name, fresh)
    return fresh
  }

  return {
    list: () => registry.datasets(),
    open,
    create(name, aclMode) {
      if (!NAME.test(name)) throw badRequest(`Invalid dataset name: "${name}"`)
      if (registry.datasets().some((one) => one.name === name)) {
        throw httpError(409, 'Conflict', `Dataset "${name}" already exists`)
      }
      // What a removal that was interrupted has left must not come back.
      storage.remove(name)
      const entry = {name, aclMode, createdAt: clock().toISOString()}
      registry.addDataset(entry)
      return entry
    },
    remove(name) {
      find(name)
      registry.removeDataset(name)
      opened.get(name)?.dataset.close()
      opened.delete(name)
      storage.remove(name)
    },
    close() {
      for (const {dataset} of opened.values()) dataset.close()
      opened.clear()
    },
  }
}
