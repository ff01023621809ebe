import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {CommandError} from '../commandError.ts'
import {QUIET_ENVIRONMENT, sanityScript} from './sanityCommand.ts'
import {studioFingerprint} from './studioFingerprint.ts'

/** Lines of the build's output that a person gets to see when it failed. */
const LINES_ON_FAILURE = 30

/** For so long after it was made, a build may be about to be served. */
const YOUNG_MS = 10 * 60_000

/**
 * Where the build of the project's Studio, as its sources are now, lies or will lie: below
 * `node_modules/.cache`, in a folder named after the sources' hash.
 */
function studioDirectory(project: string, env: NodeJS.ProcessEnv): string {
  const fingerprint = studioFingerprint(project, env)
  return join(project, 'node_modules/.cache/dateline', `studio-${fingerprint}`)
}

/**
 * Builds the project's Studio with `sanity build`, unless its sources are those of a build that is
 * there. Two processes that build at once do not disturb each other: the first to end wins.
 *
 * @returns the folder with the built Studio
 * @throws CommandError with the end of the build's output
 */
export async function buildStudio(
  project: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  const directory = studioDirectory(project, env)
  if (existsSync(directory)) return directory
  const own = `${directory}.${process.pid}`
  mkdirSync(own, {recursive: true})
  try {
    await runBuild(project, own, env, signal)
    moveInto(own, directory)
  } finally {
    rmSync(own, {recursive: true, force: true})
  }
  removeOthers(directory)
  return directory
}

function runBuild(
  project: string,
  output: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [sanityScript(project), 'build', output, '--yes'], {
      cwd: project,
      // A surrounding test run or dev server must not make it a development build of React.
      env: {...env, ...QUIET_ENVIRONMENT, NODE_ENV: 'production'},
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : {signal}),
    })
    const lines: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n')))
    }
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(buildError(lines.filter((line) => line.trim() !== '').slice(-LINES_ON_FAILURE)))
    })
  })
}

function buildError(lines: readonly string[]): CommandError {
  const output = lines.join('\n')
  return new CommandError({
    'zh-Hans': `编辑台构建失败：\n${output}`,
    'en-US': `The Studio could not be built:\n${output}`,
  })
}

function moveInto(own: string, directory: string): void {
  try {
    renameSync(own, directory)
  } catch (error) {
    if (!existsSync(directory)) throw error
  }
}

/**
 * Removes builds of older sources. A server has its build in memory, but a young one may still be
 * about to be read by the process that made it.
 */
function removeOthers(directory: string): void {
  const folder = dirname(directory)
  for (const name of readdirSync(folder)) {
    if (!/^studio-[\da-f]{16}$/u.test(name) || name === basename(directory)) continue
    const other = join(folder, name)
    const age = Date.now() - statSync(other).mtimeMs
    if (age > YOUNG_MS) rmSync(other, {recursive: true, force: true})
  }
}
