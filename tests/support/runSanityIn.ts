import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'

/** The root of this project. */
export const PROJECT = join(import.meta.dirname, '../..')

const COMMAND = join(PROJECT, 'node_modules/@sanity/cli/bin/run.js')
const PRELOADED = pathToFileURL(join(import.meta.dirname, 'resolveLocalhost.ts')).href

/** Runs the real `sanity` command in a project's folder. */
export async function runSanityIn(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{code: number; output: string}> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${PRELOADED}`,
      DO_NOT_TRACK: '1',
      NO_UPDATE_NOTIFIER: '1',
      CI: 'true',
      ...env,
    },
  })
  const [code, output, errors] = await Promise.all([
    new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1))),
    text(child.stdout),
    text(child.stderr),
  ])
  return {code, output: output + errors}
}
