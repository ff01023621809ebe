import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll} from 'vitest'
import {type RunningLake, startLake} from '../../../lake/startLake.ts'
import {clientOf} from '../../lake/support/useLake.ts'
import {gardenDocuments} from './garden.ts'

/** When everything in the garden was written. */
export const WRITTEN = '2026-04-01T00:00:00.000Z'

/** The garden of the tests on a lake in memory, as a site asks it: by a client that is nobody. */
export function useGarden(): {site: () => SanityClient; preview: () => SanityClient} {
  let lake: RunningLake | undefined

  beforeAll(async () => {
    lake = await startLake({
      port: 0,
      dataDirectory: {memory: true},
      allowedOrigins: [],
      clock: () => new Date(WRITTEN),
    })
    const transaction = clientOf(lake, 'administrator').transaction()
    for (const document of gardenDocuments) transaction.create(document)
    await transaction.commit()
  })
  afterAll(() => lake?.close())

  function running(): RunningLake {
    if (lake === undefined) throw new Error('The lake is not running')
    return lake
  }
  return {
    site: () => clientOf(running()),
    preview: () => clientOf(running(), 'editor', {perspective: 'drafts'}),
  }
}
