import {execFile} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'
import {promisify} from 'node:util'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../..')

/** What a Studio project of somebody else has installed beside the plugin. */
const INSTALLED = [
  '@sanity/cli',
  '@types/node',
  '@types/react',
  'react',
  'react-dom',
  'sanity',
  'styled-components',
  'typescript',
]

/** A Studio project that has nothing but the packed plugin. */
export interface Consumer {
  readonly folder: string
  write(path: string, text: string): void
  read(path: string): string
  /** Runs a command out of the project's `node_modules/.bin`, on this Node. */
  bin(command: string, ...args: string[]): Promise<{stdout: string; stderr: string}>
}

/**
 * Packs this package as it would be published and installs the tarball into an otherwise empty
 * project in `folder`. The versions beside it are those of our lock file, so that the registry is
 * hardly asked.
 */
export async function installPackage(folder: string): Promise<Consumer> {
  mkdirSync(folder, {recursive: true})
  // `prepack` builds.
  const {stdout} = await npm(ROOT, 'pack', '--silent', '--pack-destination', folder)
  const tarball = stdout.trim().split('\n').at(-1) ?? ''
  writeManifest(folder)
  await npm(folder, 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', tarball)
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    bin: (command, ...args) =>
      run(process.execPath, [join(folder, 'node_modules/.bin', command), ...args], {
        cwd: folder,
        env: {...process.env, DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1'},
      }),
  }
}

/** npm as the machine has it, on the Node that runs the tests. */
function npm(cwd: string, ...args: string[]) {
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter)
  return run('npm', args, {
    cwd,
    env: {...process.env, PATH: path},
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
}

function writeManifest(folder: string): void {
  const ours = readJson('package.json')
  const versions = {...object(ours['dependencies']), ...object(ours['devDependencies'])}
  const root = {
    name: 'consumer',
    version: '0.0.0',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(INSTALLED.map((name) => [name, versions[name]])),
  }
  const manifest = {...root, overrides: ours['overrides']}
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))

  const lock = readJson('package-lock.json')
  const packages = {...object(lock['packages']), '': root}
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({...lock, name: root.name, packages}),
  )
}

function readJson(name: string): Record<string, unknown> {
  return object(JSON.parse(readFileSync(join(ROOT, name), 'utf8')))
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}
