import {join} from 'node:path'
import {buildStudio} from '../../cli/studio/buildStudio.ts'

/** Builds the Studio before the first test that opens it, so that no test's time holds the build. */
export default async function buildStudioOnce(): Promise<void> {
  await buildStudio(join(import.meta.dirname, '../..'), process.env)
}
