import {randomUUID} from 'node:crypto'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll} from 'vitest'
import {readSampleDocuments} from '../../../cli/desk/sampleDocuments.ts'
import {importGarden} from '../../../cli/import/importGarden.ts'
import {type RunningLake, startLake} from '../../../lake/startLake.ts'
import {clientOf} from '../../lake/support/useLake.ts'

export const SAMPLES = join(import.meta.dirname, '../../../samples')

/** The samples on a lake in memory, as an import brings them there. */
export function useSampleGarden(): {site: () => SanityClient; editor: () => SanityClient} {
  let lake: RunningLake | undefined

  beforeAll(async () => {
    lake = await startLake({port: 0, dataDirectory: {memory: true}, allowedOrigins: []})
    await putSamples(lake)
  })
  afterAll(() => lake?.close())

  function running(): RunningLake {
    if (lake === undefined) throw new Error('The lake is not running')
    return lake
  }
  return {
    site: () => clientOf(running()),
    editor: () => clientOf(running(), 'editor', {perspective: 'raw'}),
  }
}

/** Brings the samples into a lake. */
export async function putSamples(lake: RunningLake): Promise<void> {
  const client = clientOf(lake, 'administrator', {perspective: 'raw'})
  const names = client.transaction()
  for (const document of readSampleDocuments(SAMPLES)) names.create(document)
  await names.commit()
  await importGarden({
    client,
    paths: [join(SAMPLES, 'garden')],
    newId: randomUUID,
    signal: new AbortController().signal,
  })
}
