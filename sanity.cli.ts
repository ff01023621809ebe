import {defineCliConfig} from 'sanity/cli'
import {lakeAddress} from './cli/studio/lakeAddress.ts'
import {offline} from './cli/studio/offline.ts'

export default defineCliConfig({
  api: {
    projectId: process.env['SANITY_STUDIO_PROJECT_ID'] ?? 'dateline',
    dataset: process.env['SANITY_STUDIO_DATASET'] ?? 'production',
  },
  deployment: {autoUpdates: false},
  vite: {plugins: [offline(), lakeAddress(process.env)]},
})
