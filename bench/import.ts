import {randomUUID} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {createClient} from '@sanity/client'
import {exportGarden} from '../cli/export/exportGarden.ts'
import {importGarden} from '../cli/import/importGarden.ts'
import {readDocument} from '../codec/documents/readDocument.ts'
import {startLake} from '../lake/startLake.ts'

/**
 * Imports a garden into a lake on disk and exports it again, and says what each part costs in
 * multiples of reading the files as UTF-8. Lake and import share one process here, so that the most
 * memory that was held is that of both.
 *
 *   npm run bench -- import [FOLDER] [FILES]
 *
 * Takes the sample garden, or the Markdown files below another folder; with a number of files, as
 * many copies of them under other names. Limit: an import takes six times as long as reading.
 */
const folder = process.argv[3] ?? join(import.meta.dirname, '../samples/garden')
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`)

const here = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
process.on('exit', () => rmSync(here, {recursive: true, force: true}))
const garden = join(here, 'garden')
const {names, bytes} = copyGarden(folder, garden, Number(process.argv[4] ?? 0))
const {signal} = new AbortController()

const reading = await timeOf(() => {
  for (const name of names) textIn(garden, name)
})
const parsing = await timeOf(() => {
  for (const name of names) readDocument(textIn(garden, name), name)
})
const lake = await startLake({port: 0, dataDirectory: join(here, 'data'), allowedOrigins: []})
const client = createClient({
  projectId: lake.projectId,
  dataset: 'production',
  apiHost: `http://127.0.0.1:${lake.port}`,
  useProjectHostname: false,
  apiVersion: '2025-02-19',
  useCdn: false,
  token: lake.tokens.administrator,
})
const importing = {client, paths: [garden], signal, newId: randomUUID}
const dry = await timeOf(() => importGarden({...importing, dryRun: true}))
const whole = await timeOf(() => importGarden(importing))
const again = await timeOf(() => importGarden(importing))
const out = join(here, 'out')
const writing = await timeOf(() => exportGarden({client, out, signal}))
const same = names.filter((name) => textIn(out, name) === textIn(garden, name)).length
await lake.close()

console.log(`${names.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
print('read as UTF-8', reading)
print('and parsed', parsing)
print('import, dry run', dry)
print('import', whole)
print('import, nothing changed', again)
print('export', writing)
const limit = whole <= 6 * reading ? 'within the limit' : 'ABOVE THE LIMIT'
console.log(`import: ${limit} of 6 ×`)
console.log(`the same bytes after import and export: ${same} of ${names.length}`)
console.log(`most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
if (same < names.length || whole > 6 * reading) process.exitCode = 1

function print(what: string, ms: number): void {
  const factor = (ms / reading).toFixed(1)
  console.log(`  ${what.padEnd(26)} ${ms.toFixed(0).padStart(8)} ms ${factor.padStart(7)} ×`)
}

function textIn(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8')
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Copies the files of a garden, over and over under other names where more of them are wanted. */
function copyGarden(from: string, to: string, count: number): {names: string[]; bytes: number} {
  const sources = readdirSync(from, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => ({name, text: readFileSync(join(from, name), 'utf8')}))
  const names: string[] = []
  let bytes = 0
  for (let index = 0; index < Math.max(count, sources.length); index += 1) {
    const source = sources[index % sources.length]
    if (source === undefined) break
    const round = Math.floor(index / sources.length)
    const name = round === 0 ? source.name : `copy-${round}/${source.name}`
    mkdirSync(dirname(join(to, name)), {recursive: true})
    writeFileSync(join(to, name), source.text)
    names.push(name)
    bytes += Buffer.byteLength(source.text)
  }
  return {names, bytes}
}
