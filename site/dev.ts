import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {describeChanges} from './build/describeChanges.ts'
import {DatasetError} from './dataset/findLake.ts'
import {openDataset} from './dataset/openDataset.ts'
import {developSite} from './serve/developSite.ts'
import {BusyPort} from './serve/startSiteServer.ts'
import {readSettings, SettingError} from './settings.ts'

/**
 * `npm run site:dev`: the site on this machine, which follows the dataset.
 *
 *   npm run site:dev -- [--port N] [--output DIR] [--data DIR]
 */
const PROJECT = join(import.meta.dirname, '..')

try {
  const {values} = parseArgs({
    options: {
      port: {type: 'string', default: '3335'},
      output: {type: 'string', default: join(PROJECT, '_site')},
      data: {type: 'string', default: join(PROJECT, '.dateline')},
    },
  })
  const settings = readSettings(process.env)
  const dataset = await openDataset(process.env, resolve(values.data))
  try {
    const site = await developSite({
      ...dataset,
      settings,
      output: resolve(values.output),
      port: readPort(values.port),
      onUpdate({written, removed}) {
        for (const file of written) console.log(`  ${file}`)
        for (const file of removed) console.log(`  ${file} (removed)`)
      },
      onError: (error) => console.error(error),
    })
    for (const line of describeChanges(site.first, dataset.name)) console.log(line)
    console.log(site.url)
    await new Promise((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await site.close()
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

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new SettingError(`--port takes a number from 0 to 65535, not "${text}".`)
}
