import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'

import type {RoleName} from '../../../lake/access/roles.ts'
import type {RunningLake} from '../../../lake/startLake.ts'

const PROJECT = join(import.meta.dirname, '../../..')
const COMMAND = join(PROJECT, 'node_modules/@sanity/cli/bin/run.js')
const PRELOADED = pathToFileURL(join(PROJECT, 'tests/support/resolveLocalhost.ts')).href

/** Runs the real `sanity` command against a lake. */
export async function runSanity(
  lake: RunningLake,
  role: RoleName,
  args: readonly string[],
): Promise<{code: number; output: string}> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${PRELOADED}`,
      SANITY_INTERNAL_ENV: lake.url,
      SANITY_AUTH_TOKEN: lake.tokens[role],
      DO_NOT_TRACK: '1',
      NO_UPDATE_NOTIFIER: '1',
      CI: 'true',
    },
  })
  const [code, output, errors] = await Promise.all([
    new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1))),
    text(child.stdout),
    text(child.stderr),
  ])
  return {code, output: output + errors}
}
