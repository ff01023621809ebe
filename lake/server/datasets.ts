import type {AssetFiles} from '../assets/assetFiles.ts'
import {createDataset} from '../engine/createDataset.ts'
import type {Dataset} from '../engine/dataset.ts'
import type {Guards} from '../engine/guards/createGuards.ts'
import {badRequest, httpError, type LakeError, notFound} from '../errors.ts'
import type {AclMode, DatasetEntry} from '../registry/registry.ts'
import {describeFault} from './errorResponse.ts'
import {runInSlices} from './runInSlices.ts'
import type {Storage} from './storage.ts'

/** The datasets of the lake's one project. */
export interface Datasets {
  list(): DatasetEntry[]
  /** @throws LakeError 404 */
  open(name: string): OpenDataset
  /**
   * @throws LakeError 400 for a name that none may have; 409 for one that is taken, also by data
   *   that is not registered
   */
  create(name: string, aclMode: AclMode): DatasetEntry
  /**
   * Registers the data that is kept and was not registered: its registry was lost, or the data came
   * from elsewhere.
   *
   * @param aclModeOf whom to let read a dataset, since nobody knows any more
   * @returns what was registered
   */
  adopt(aclModeOf: (name: string) => AclMode): DatasetEntry[]
  /** Removes everything in it, for good. @throws LakeError 404 */
  remove(name: string): void
  close(): void
}

export interface OpenDataset {
  readonly dataset: Dataset
  readonly assets: AssetFiles
  readonly aclMode: AclMode
}

export interface DatasetSettings {
  readonly clock: () => Date
  readonly newId: () => string
  readonly guards: Guards
  readonly log: (line: string) => void
}

/** The rule of @sanity/client's `validators.dataset`. It is the name of a folder as well. */
const NAME = /^(~[a-z0-9]{1}[-\w]{0,63}|[a-z0-9]{1}[-\w]{0,63})$/

export function createDatasets(
  storage: Storage,
  {clock, newId, guards, log}: DatasetSettings,
): Datasets {
  const opened = new Map<string, OpenDataset & {close(): void}>()
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
    const dataset = createDataset({name, store, clock, newId, guards, report})
    const stopPreparing = runInSlices(dataset.prepare(), report)
    const fresh = {
      dataset,
      assets: storage.assetFiles(name),
      aclMode,
      close() {
        stopPreparing()
        dataset.close()
      },
    }
    opened.set(name, fresh)
    return fresh
  }

  function isRegistered(name: string): boolean {
    return isAmong(
      name,
      registry.datasets().map((one) => one.name),
    )
  }

  function register(name: string, aclMode: AclMode): DatasetEntry {
    const entry = {name, aclMode, createdAt: clock().toISOString()}
    registry.addDataset(entry)
    return entry
  }

  return {
    list: () => registry.datasets(),
    open,
    create(name, aclMode) {
      if (!NAME.test(name)) throw badRequest(`Invalid dataset name: "${name}"`)
      if (isRegistered(name)) throw conflict(`Dataset "${name}" already exists`)
      if (isAmong(name, storage.stored())) {
        throw conflict(
          `There is data of a dataset "${name}" in the data folder. Start the lake anew to have it back, or move that data away.`,
        )
      }
      return register(name, aclMode)
    },
    adopt: (aclModeOf) =>
      storage
        .stored()
        .filter((name) => NAME.test(name) && !isRegistered(name))
        .map((name) => register(name, aclModeOf(name))),
    remove(name) {
      find(name)
      opened.get(name)?.close()
      opened.delete(name)
      const erase = storage.setAside(name)
      registry.removeDataset(name)
      erase()
    },
    close() {
      for (const {close} of opened.values()) close()
      opened.clear()
    },
  }
}

/** Whether the folder of that name would be one of these, also where folders ignore case. */
function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase())
}

function conflict(message: string): LakeError {
  return httpError(409, 'Conflict', message)
}
