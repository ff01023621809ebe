import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {CommandError} from '../commandError.ts'

const CONFIGURATIONS = ['sanity.cli.ts', 'sanity.cli.js', 'sanity.cli.mjs']

/**
 * The folder of the Studio in which a command was called: the nearest one, from `directory` up,
 * with a `sanity.cli.ts`.
 *
 * @throws CommandError when there is none
 */
export function findProject(directory: string): string {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (CONFIGURATIONS.some((name) => existsSync(join(folder, name)))) return folder
    if (folder === dirname(folder)) break
  }
  throw new CommandError({
    'zh-Hans': `${directory} 里没有编辑台：找不到 sanity.cli.ts。`,
    'en-US': `There is no Studio in ${directory}: no sanity.cli.ts was found.`,
  })
}
