import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** Nothing of the tool's own leaves the machine: no telemetry, no look for a newer version. */
export const QUIET_ENVIRONMENT = {
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
} as const

/**
 * The script of the `sanity` command that the project has installed, to be run by Node.
 *
 * @throws when `sanity` is not installed in the project
 */
export function sanityScript(project: string): string {
  const require = createRequire(join(project, 'sanity.cli.ts'))
  const manifestPath = require.resolve('sanity/package.json')
  const manifest: unknown = JSON.parse(readFileSync(manifestPath, 'utf8'))
  const bin = property(property(manifest, 'bin'), 'sanity')
  if (typeof bin !== 'string') throw new Error('The package sanity names no command')
  return join(dirname(manifestPath), bin)
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined
}
