import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {describeChanges} from './build/describeChanges.ts'
import {DatasetError} from './dataset/findLake.ts'
import {openDataset} from './dataset/openDataset.ts'
import {startPreview} from './preview/startPreview.ts'
import {developSite} from './serve/developSite.ts'
import {BusyPort} from './serve/listenHere.ts'
import {readSettings, SettingError} from './settings.ts'

/**
 * `npm run site:dev`: the site on this machine, which follows the dataset, and beside it the preview
 * that the Studio shows, drafts and all.
 *
 *   npm run site:dev -- [--port N] [--preview-port N] [--output DIR] [--data DIR]
 */
const PROJECT = join(import.meta.dirname, '..')

try {
  const {values} = parseArgs({
    options: {
      port: {type: 'string', default: '3335'},
      'preview-port': {type: 'string', default: '3336'},
      output: {type: 'string', default: join(PROJECT, '_site')},
      data: {type: 'string', default: join(PROJECT, '.dateline')},
    },
  })
  const settings = readSettings(process.env)
  const port = readPort('port', values.port)
  const previewPort = readPort('preview-port', values['preview-port'])
  const dataset = await openDataset(process.env, resolve(values.data))
  try {
    const {client, drafts, readImage} = dataset
    const preview =
      drafts &&
      (await startPreview({
        client: drafts,
        settings,
        readImage,
        port: previewPort,
        onError: report,
      }))
    try {
      const site = await developSite({
        client,
        readImage,
        settings,
        output: resolve(values.output),
        port,
        onUpdate({written, removed}) {
          for (const file of written) console.log(`  ${file}`)
          for (const file of removed) console.log(`  ${file} (removed)`)
        },
        onError: report,
      })
      for (const line of describeChanges(site.first, dataset.name)) console.log(line)
      console.log(site.url)
      console.log(
        preview === undefined
          ? `No preview of drafts: that takes ${join(values.data, 'tokens.json')}, which the lake makes, or for a hosted dataset a token in SANITY_AUTH_TOKEN.`
          : `${preview.url} (with drafts, for the Preview of the Studio)`,
      )
      await new Promise((resolve) => {
        process.once('SIGINT', resolve)
        process.once('SIGTERM', resolve)
      })
      await site.close()
    } finally {
      await preview?.close()
    }
  } finally {
    await dataset.close()
  }
} catch (error) {
  const isExpected =
    error instanceof DatasetError || error instanceof SettingError || error instanceof BusyPort
  if (!isExpected) throw error
  console.error(error.message)
  process.exitCode = 1
}

function readPort(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new SettingError(`--${option} takes a number from 0 to 65535, not "${text}".`)
}

function report(error: unknown): void {
  console.error(error)
}
