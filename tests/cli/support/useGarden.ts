import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterAll, afterEach, beforeAll, beforeEach} from 'vitest'
import {startLake, type RunningLake} from '../../../lake/startLake.ts'
import type {Ended} from '../../support/startScript.ts'
import {runDateline} from './runDateline.ts'
import {clientOf} from '../../lake/support/useLake.ts'

/** An empty folder and an empty dataset, other ones for each test. */
export interface TestGarden {
  readonly lake: RunningLake
  readonly client: SanityClient
  readonly folder: string
  /** Writes a file of the garden, with the folders that it needs. */
  write(path: string, content: string | Uint8Array): void
  /** Runs a command of the desk against the dataset. */
  run(command: string, ...args: string[]): Promise<Ended>
}

const DATASETS = 30

/** Call it at the top of a file, and what it gives within a test. */
export function useGarden(): () => TestGarden {
  let lake: RunningLake | undefined
  let garden: TestGarden | undefined
  let count = 0
  beforeAll(async () => {
    const datasets = Array.from({length: DATASETS}, (_, index) => `d${index}`)
    const dataDirectory = {memory: true} as const
    lake = await startLake({port: 0, dataDirectory, allowedOrigins: [], datasets})
  })
  afterAll(() => lake?.close())
  beforeEach(() => {
    if (lake === undefined) throw new Error('The lake did not start')
    garden = openGarden(lake, `d${count++}`)
  })
  afterEach(() => {
    if (garden !== undefined) rmSync(garden.folder, {recursive: true})
  })
  return () => {
    if (garden === undefined) throw new Error('A garden is there within a test only')
    return garden
  }
}

function openGarden(lake: RunningLake, dataset: string): TestGarden {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'garden-')))
  const token = lake.tokens.administrator
  const client = clientOf(lake, 'administrator', {dataset, perspective: 'raw'})
  return {
    lake,
    client,
    folder,
    write(path, content) {
      mkdirSync(join(folder, path, '..'), {recursive: true})
      writeFileSync(join(folder, path), content)
    },
    run(command, ...args) {
      const env = {SANITY_STUDIO_DATASET: dataset, SANITY_STUDIO_PROJECT_ID: ''}
      return runDateline([command, '--lake', lake.url, '--token', token, ...args], env)
    },
  }
}
