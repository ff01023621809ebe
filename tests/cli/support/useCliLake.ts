import {createClient, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach} from 'vitest'
import {startLake, type RunningLake} from '../../../lake/startLake.ts'
import {runDateline, type Ended} from './runDateline.ts'

/** A lake with a dataset for each test, so that none sees what another wrote. */
export interface CliLake {
  client(): SanityClient
  /** Runs a command on the dataset of the test. */
  run(...args: string[]): Promise<Ended>
}

export function useCliLake(): CliLake {
  let lake: RunningLake
  let client: SanityClient
  let dataset = 0

  beforeAll(async () => {
    const datasets = Array.from({length: 40}, (_, index) => `d${index}`)
    const dataDirectory = {memory: true} as const
    lake = await startLake({port: 0, dataDirectory, allowedOrigins: [], datasets})
  })
  afterAll(() => lake.close())
  beforeEach(() => {
    dataset += 1
    client = createClient({
      projectId: lake.projectId,
      dataset: `d${dataset}`,
      apiHost: `http://127.0.0.1:${lake.port}`,
      useProjectHostname: false,
      apiVersion: '2025-02-19',
      useCdn: false,
      token: lake.tokens.administrator,
      perspective: 'raw',
    })
  })

  return {
    client: () => client,
    run: (...args) =>
      runDateline([...args, '--lake', lake.url, '--token', lake.tokens.administrator], {
        SANITY_STUDIO_DATASET: `d${dataset}`,
        SANITY_STUDIO_PROJECT_ID: '',
      }),
  }
}
