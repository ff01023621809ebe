import {readOrCreateTokens} from '../access/tokenFile.ts'
import {createTokens} from '../access/tokens.ts'
import type {Guards} from '../engine/guards/createGuards.ts'
import {createPresence} from '../presence/createPresence.ts'
import {createDatasets, type Datasets} from './datasets.ts'
import {createDiskStorage} from './createDiskStorage.ts'
import {createMemoryStorage} from './createMemoryStorage.ts'
import type {Lake} from './lake.ts'
import type {Storage} from './storage.ts'
import {createStreamTickets} from './streamTickets.ts'

export interface LakeSettings {
  readonly dataDirectory: string | {readonly memory: true}
  readonly projectId: string
  readonly datasets: readonly string[]
  readonly allowedOrigins: readonly string[]
  readonly guards: Guards
  readonly log: (line: string) => void
  readonly clock: () => Date
  readonly newId: () => string
  readonly port: () => number
}

/**
 * Opens everything that the routes work on.
 *
 * @throws StartupError; nothing stays open then
 */
export function createLake(settings: LakeSettings): {lake: Lake; closeLake: () => void} {
  const {dataDirectory, projectId, guards, log, clock, newId, port} = settings
  const isOnDisk = typeof dataDirectory === 'string'
  const storage = isOnDisk ? createDiskStorage(dataDirectory) : createMemoryStorage()
  try {
    const tokens = isOnDisk ? readOrCreateTokens(dataDirectory) : createTokens()
    const datasets = createDatasets(storage, {clock, newId, guards, log})
    adoptAll(datasets, settings.datasets, log)
    openAll(datasets, settings.datasets)
    const presence = createPresence(tokens, newId)
    const lake: Lake = {
      projectId,
      datasets,
      registry: storage.registry,
      presence,
      tokens,
      tickets: createStreamTickets(() => clock().getTime()),
      openStreams: new Set(),
      allowedOrigins: new Set(settings.allowedOrigins),
      unknownRequests: [],
      clock,
      port,
      log,
    }
    return {lake, closeLake: () => close(storage, datasets, presence.close)}
  } catch (error) {
    storage.registry.close()
    throw error
  }
}

/**
 * Data that no registry knows of is a dataset again. Those that the lake is started for are public,
 * as they would have been made; of any other nobody can tell, and the careful answer is private.
 */
function adoptAll(
  datasets: Datasets,
  wanted: readonly string[],
  log: (line: string) => void,
): void {
  const adopted = datasets.adopt((name) => (wanted.includes(name) ? 'public' : 'private'))
  for (const {name, aclMode} of adopted) {
    log(
      `Found data of a dataset that was not registered: "${name}". It is a ${aclMode} dataset now.`,
    )
  }
}

/** Data that cannot be read is told at the start rather than to an editor who is typing. */
function openAll(datasets: Datasets, wanted: readonly string[]): void {
  const names = new Set(datasets.list().map(({name}) => name))
  for (const name of wanted) if (!names.has(name)) datasets.create(name, 'public')
  for (const {name} of datasets.list()) datasets.open(name)
}

function close(storage: Storage, datasets: Datasets, closePresence: () => void): void {
  closePresence()
  datasets.close()
  storage.registry.close()
}
