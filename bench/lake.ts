import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {editSides} from './lake/edits.ts'
import {fill} from './lake/fill.ts'
import {queries} from './lake/queries.ts'
import {lakeSide, sidesOf} from './lake/sides.ts'
import {type Contestant, race} from './support/timing.ts'

/**
 * Times the lake's queries against groq-js over the same documents in memory, and against the SQLite
 * rows and their parse that no answer can do without. Trust the ratios, not the times.
 *
 *   npm run bench -- lake [--documents 51000] [--growth] [--folder DIR]
 *
 * `--growth` compares 10,000 documents with 100,000 instead. `--folder` keeps the databases that are
 * made, and uses those that are there.
 */
const {values} = parseArgs({
  args: process.argv.slice(process.argv[2] === 'lake' ? 3 : 2),
  options: {
    documents: {type: 'string', default: '51000'},
    growth: {type: 'boolean', default: false},
    folder: {type: 'string'},
  },
})

const ROUNDS = 15

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'dateline-bench-'))
try {
  if (values.growth) compareSizes(10_000, 100_000)
  else compareSides(Number(values.documents))
} finally {
  if (values.folder === undefined) rmSync(folder, {recursive: true})
}

function compareSides(documents: number): void {
  const filled = fill(folder, documents)
  const {documentsPerSecond} = filled
  const speed = documentsPerSecond && `, put at ${round(documentsPerSecond)} a second`
  console.log(`${documents} documents${speed ?? ''}`)
  const table = queries.map((query) => compare(query.name, sidesOf(query, filled)))
  console.table([...table, compare('an edit of a post', editSides(filled))])
  filled.close()
  const memory = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'lake', 'memory.ts'), filled.file],
    {encoding: 'utf8'},
  )
  const {atOnce, loaded, longestStep, peak}: Start = JSON.parse(memory.stdout)
  console.log(
    `first answer after a start: ${round(atOnce)} ms; ${round(loaded)} ms once the documents are loaded, in steps of at most ${round(longestStep)} ms; peak memory: ${round(peak)} MB`,
  )
}

/** What `memory.ts` prints. */
interface Start {
  readonly atOnce: number
  readonly loaded: number
  readonly longestStep: number
  readonly peak: number
}

function compare(name: string, sides: readonly Contestant[]) {
  const times = race(sides, {rounds: ROUNDS})
  const lake = times.get('lake') ?? Number.NaN
  const groq = times.get('groq-js')
  const rows = times.get('rows')
  return {
    query: name,
    'lake ms': round(lake),
    'groq-js ms': groq && round(groq),
    'rows ms': rows && round(rows),
    'lake / groq-js': groq && round(lake / groq),
    'lake / rows': rows && round(lake / rows),
  }
}

function compareSizes(small: number, large: number): void {
  const [few, many] = [fill(folder, small), fill(folder, large)]
  const table = queries.map((query) => {
    const sides = [lakeSide(query, few.store, 'few'), lakeSide(query, many.store, 'many')]
    const times = race(sides, {rounds: ROUNDS})
    const [before = Number.NaN, after = Number.NaN] = times.values()
    return {
      query: query.name,
      [`${small} ms`]: round(before),
      [`${large} ms`]: round(after),
      growth: round(after / before),
    }
  })
  console.table(table)
  few.close()
  many.close()
}

/** To three digits. */
function round(value: number): number {
  return Number(value.toPrecision(3))
}
