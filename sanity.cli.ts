import {defineCliConfig} from 'sanity/cli'
import {lakeAddress} from './cli/studio/addresses.ts'
import {offline} from './cli/studio/offline.ts'

export default defineCliConfig({
  api: {
    projectId: process.env['SANITY_STUDIO_PROJECT_ID'] ?? 'dateline',
    dataset: process.env['SANITY_STUDIO_DATASET'] ?? 'production',
  },
  deployment: {autoUpdates: false},
  // The schema is a step on the way and stays out of git; the types are kept, and a test holds them.
  schemaExtraction: {path: '.sanity/schema.json'},
  typegen: {
    path: './queries/**/*.ts',
    schema: '.sanity/schema.json',
    generates: './queries/types.gen.ts',
  },
  vite: {plugins: [offline(), lakeAddress(process.env)]},
})
