import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {ENTITY_TYPES, TAXONOMY_TYPES} from '../codec/frontMatter/table.ts'
import {installPackage, type Consumer} from './support/installPackage.ts'

const MINUTES = 60_000

let parent: string
let consumer: Consumer

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'dateline-package-'))
  consumer = await installPackage(join(parent, 'consumer'))
  consumer.write(
    'sanity.config.ts',
    `import {defineConfig} from 'sanity'
     import {dateline} from 'sanity-plugin-dateline'
     export default defineConfig({projectId: 'abc12345', dataset: 'production', plugins: [dateline()]})`,
  )
  consumer.write(
    'sanity.cli.ts',
    `import {defineCliConfig} from 'sanity/cli'
     import {offline} from 'sanity-plugin-dateline/offline'
     export default defineCliConfig({
       api: {projectId: 'abc12345', dataset: 'production'},
       deployment: {autoUpdates: false},
       vite: {plugins: [offline()]},
     })`,
  )
  consumer.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'preserve',
        target: 'esnext',
        lib: ['esnext', 'dom'],
        jsx: 'react-jsx',
        noEmit: true,
        skipLibCheck: true,
      },
      include: ['*.ts'],
    }),
  )
}, 10 * MINUTES)

afterAll(() => rmSync(parent, {recursive: true, force: true}))

test('its one line in `plugins` brings every type', {timeout: 5 * MINUTES}, async () => {
  await consumer.bin('sanity', 'schema', 'extract', '--path', 'schema.json')
  const schema: readonly {name: string; type: string}[] = JSON.parse(consumer.read('schema.json'))
  const documents = schema.filter(({type}) => type === 'document').map(({name}) => name)
  expect(documents).toEqual(
    expect.arrayContaining(['post', 'source', ...ENTITY_TYPES, ...TAXONOMY_TYPES]),
  )
})

test('the Studio builds, and stays at home', {timeout: 5 * MINUTES}, async () => {
  await consumer.bin('sanity', 'build', '--yes')
  const page = consumer.read('dist/index.html')
  expect(page).toContain('data-dateline-offline')
  expect(page).not.toMatch(/sanity-cdn\.com\/bridge|studio-static\.sanity\.io/u)
})

test('its types are found', {timeout: 5 * MINUTES}, async () => {
  await consumer.bin('tsc', '-p', '.')
})

test('its command runs', {timeout: MINUTES}, async () => {
  const {stdout} = await consumer.bin('dateline', 'lake', '--help', '--lang', 'en')
  expect(stdout).toMatch(/^Usage: dateline lake/u)
})
