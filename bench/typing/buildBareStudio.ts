import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {buildStudio} from '../../cli/studio/buildStudio.ts'

const PROJECT = join(import.meta.dirname, '../..')

/** A built Studio, and how to be done with it. */
export interface BareStudio {
  readonly directory: string
  remove(): void
}

/** Builds the Studio of `bareStudio.ts`, in a project of its own that borrows all else. */
export async function buildBareStudio(): Promise<BareStudio> {
  mkdirSync(join(PROJECT, '.sanity'), {recursive: true})
  const project = mkdtempSync(join(PROJECT, '.sanity/bare-'))
  const remove = () => rmSync(project, {recursive: true})
  const borrow = (file: string, from: string) =>
    writeFileSync(join(project, file), `export {default} from '../../${from}'\n`)
  try {
    copyFileSync(join(PROJECT, 'package.json'), join(project, 'package.json'))
    borrow('sanity.config.ts', 'bench/typing/bareStudio.ts')
    borrow('sanity.cli.ts', 'sanity.cli.ts')
    return {directory: await buildStudio(project, process.env), remove}
  } catch (error) {
    remove()
    throw error
  }
}
