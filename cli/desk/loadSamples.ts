import {randomUUID} from 'node:crypto'
import {existsSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {RunningLake} from '../../lake/startLake.ts'
import {isComplete} from '../import/importResult.ts'
import {openTarget} from '../target/openTarget.ts'
import {printProblems} from '../garden/fileProblem.ts'
import {withProgress} from '../progress.ts'
import type {Terminal} from '../terminal.ts'

/** Stands in the data folder while the samples are loaded: who was interrupted goes on next time. */
const UNFINISHED = 'samples-unfinished'

/**
 * Loads the sample garden of the project, if it has one, into a lake without documents: the shared
 * documents first, then the posts by the code of `dateline import`.
 */
export async function loadSamples({
  terminal,
  project,
  dataDirectory,
  env,
  lake,
  signal,
}: {
  readonly terminal: Terminal
  readonly project: string
  readonly dataDirectory: string
  readonly env: NodeJS.ProcessEnv
  readonly lake: RunningLake
  readonly signal: AbortSignal
}): Promise<void> {
  const folder = join(project, 'samples')
  const garden = join(folder, 'garden')
  const mark = join(dataDirectory, UNFINISHED)
  if (!existsSync(garden)) return
  // Without the other variables, which may name a hosted project.
  const dataset = {SANITY_STUDIO_DATASET: env['SANITY_STUDIO_DATASET']}
  const token = lake.tokens.administrator
  const {client} = openTarget({lake: lake.url, token, dataDirectory, env: dataset})
  if (!existsSync(mark) && !(await isEmpty(client))) return

  const title = {'zh-Hans': '正在载入示例文章', 'en-US': 'Loading the sample posts'}
  await withProgress(terminal, title, async () => {
    // The importer and its dictionaries take half a second to read, for the first start alone.
    const {importGarden} = await import('../import/importGarden.ts')
    const {readSampleDocuments} = await import('./sampleDocuments.ts')
    writeFileSync(mark, '')
    const transaction = client.transaction()
    for (const document of readSampleDocuments(folder)) transaction.createIfNotExists(document)
    await transaction.commit({visibility: 'async'})
    const result = await importGarden({client, paths: [garden], newId: randomUUID, signal})
    if (result.interrupted !== true) rmSync(mark)
    if (!isComplete(result)) printProblems(terminal, result.problems, project)
  })
}

async function isEmpty(client: SanityClient): Promise<boolean> {
  return (await client.fetch('*[!(_id in path("_.**"))][0]._id')) === null
}
