import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseEnv} from 'node:util'

/** Later files win over earlier ones, and what the shell sets wins over both, as in Sanity's CLI. */
const FILES = ['.env', '.env.local']

/** The variables of a project: those in its `.env` files and those of the shell. */
export function projectEnvironment(project: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const fromFiles = FILES.map((name) => join(project, name))
    .filter((path) => existsSync(path))
    .map((path) => parseEnv(readFileSync(path, 'utf8')))
  return Object.assign({}, ...fromFiles, env)
}

/** Whether the Studio works on the hosted Content Lake: somebody named a project of theirs. */
export function isHosted(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['SANITY_STUDIO_PROJECT_ID'])
}
