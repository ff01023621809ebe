import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** Folders at the top of a project that are no part of its Studio. */
const NOT_OF_THE_STUDIO = new Set([
  'bench',
  'coverage',
  'dist',
  'docs',
  'lake',
  'node_modules',
  'samples',
  'site',
  'tests',
])

const SOURCE = /\.(?:[cm]?[jt]sx?|css|json|lock|yaml|svg|png|ico|woff2?)$/u
const ENVIRONMENT_FILE = /^\.env(?:\.|$)/u
const STUDIO_VARIABLE = /^SANITY_(?:STUDIO|INTERNAL)_/u

/**
 * A hash of everything that a build of the Studio depends on: the project's sources and its lock
 * file by their content, and the variables that Sanity writes into the build.
 *
 * @param project - the folder with `sanity.config.ts`
 * @returns 16 hexadecimal digits
 */
export function studioFingerprint(project: string, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256')
  for (const path of sourceFiles(project)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(project, path)))
      .update('\0')
  }
  for (const [name, value] of Object.entries(env).toSorted()) {
    if (STUDIO_VARIABLE.test(name)) hash.update(`${name}=${value}\0`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Paths below the project, in an order that does not depend on the file system. */
function sourceFiles(project: string): string[] {
  const tops = readdirSync(project).filter(
    (name) => ENVIRONMENT_FILE.test(name) || !(name.startsWith('.') || NOT_OF_THE_STUDIO.has(name)),
  )
  return tops
    .flatMap((name) =>
      statSync(join(project, name)).isDirectory()
        ? filesBelow(project, name)
        : SOURCE.test(name) || ENVIRONMENT_FILE.test(name)
          ? [name]
          : [],
    )
    .toSorted()
}

function filesBelow(project: string, folder: string): string[] {
  return readdirSync(join(project, folder), {withFileTypes: true}).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(project, path)
    return SOURCE.test(entry.name) ? [path] : []
  })
}
