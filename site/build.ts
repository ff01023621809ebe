import {parseArgs} from 'node:util'
import {join, resolve} from 'node:path'
import {createSite} from './build/createSite.ts'
import {describeChanges} from './build/describeChanges.ts'
import {DatasetError} from './dataset/findLake.ts'
import {openDataset} from './dataset/openDataset.ts'
import {readSettings, SettingError} from './settings.ts'

/**
 * `npm run site`: builds the site out of the dataset into a folder.
 *
 *   npm run site -- [--output DIR] [--data DIR]
 */
const PROJECT = join(import.meta.dirname, '..')

try {
  const {values} = parseArgs({
    options: {
      output: {type: 'string', default: join(PROJECT, '_site')},
      data: {type: 'string', default: join(PROJECT, '.dateline')},
    },
  })
  const settings = readSettings(process.env)
  const dataset = await openDataset(process.env, resolve(values.data))
  try {
    const output = resolve(values.output)
    const start = performance.now()
    const site = createSite({...dataset, settings, output})
    const changes = await site.build()
    for (const line of describeChanges(changes, dataset.name)) console.log(line)
    console.log(`${output} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  } finally {
    await dataset.close()
  }
} catch (error) {
  if (!(error instanceof DatasetError || error instanceof SettingError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
