import {execFile} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {parseArgs, promisify} from 'node:util'
import {openLake} from '../cli/desk/openLake.ts'
import {importGarden} from '../cli/import/importGarden.ts'
import {openTarget} from '../cli/target/openTarget.ts'
import {writeMarkdownGarden} from './site/markdownGarden.ts'
import type {Built} from './site/side.ts'

/**
 * Builds the site out of a dataset, and beside it the pages that Eleventy alone makes of the same
 * posts as Markdown files with the same templates, each in a process of its own, in turns. The site
 * has pages of names and lists too, so that pages per second are compared.
 *
 *   npm run bench -- site [--posts 1000] [--folder DIR] [--rounds 2]
 *
 * `--folder` takes the Markdown files of a folder instead of made-up ones.
 */
const {values} = parseArgs({
  args: process.argv.slice(process.argv[2] === 'site' ? 3 : 2),
  options: {
    posts: {type: 'string', default: '1000'},
    folder: {type: 'string'},
    rounds: {type: 'string', default: '2'},
  },
})

const SIDE = join(import.meta.dirname, 'site/side.ts')
const SIDES = ['dataset', 'markdown'] as const
type Side = (typeof SIDES)[number]

const here = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const garden = join(here, 'garden')
const dataDirectory = join(here, 'data')
try {
  if (values.folder === undefined) writeMarkdownGarden(garden, Number(values.posts))
  else copyMarkdown(values.folder, garden)
  const [first = ''] = markdownIn(garden)
  const lake = await openLake({port: 0, dataDirectory, allowedOrigins: []})
  const {client} = openTarget({lake: lake.url, token: undefined, dataDirectory, env: {}})
  const {signal} = new AbortController()
  await importGarden({client, paths: [garden], newId: randomUUID, signal})

  const built: Record<Side, Built[]> = {dataset: [], markdown: []}
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
      const output = join(here, `${side}-${round}`)
      const from = side === 'dataset' ? dataDirectory : garden
      built[side].push(await run([side, from, output, join(garden, first)]))
    }
  }
  await lake.close()
  print(markdownIn(garden).length, built)
} finally {
  rmSync(here, {recursive: true, force: true})
}

async function run(args: readonly string[]): Promise<Built> {
  const {stdout} = await promisify(execFile)(process.execPath, [SIDE, ...args])
  const answer: Built = JSON.parse(stdout)
  return answer
}

function print(posts: number, built: Readonly<Record<Side, readonly Built[]>>): void {
  const rows = SIDES.map((side) => {
    const best = (what: (built: Built) => number) => Math.min(...built[side].map(what))
    return {
      side,
      pages: best(({pages}) => pages),
      seconds: best(({whole}) => whole) / 1000,
      'pages/s': Math.max(...built[side].map(({pages, whole}) => (pages / whole) * 1000)),
      'one post changed, ms': best(({changed}) => changed),
      'memory MB': best(({memory}) => memory),
    }
  })
  const [ours, plain] = rows
  console.log(`${posts} posts`)
  console.table(
    rows.map(({side, ...figures}) => ({
      side,
      ...Object.fromEntries(
        Object.entries(figures).map(([name, figure]) => [name, Number(figure.toPrecision(4))]),
      ),
    })),
  )
  if (ours === undefined || plain === undefined) return
  const ratio = (column: 'pages/s' | 'one post changed, ms' | 'memory MB') =>
    Number((ours[column] / plain[column]).toPrecision(3))
  console.log('dataset / Markdown:')
  console.table({
    ratio: {
      'pages/s': ratio('pages/s'),
      'one post changed': ratio('one post changed, ms'),
      memory: ratio('memory MB'),
    },
  })
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .toSorted()
}

function copyMarkdown(from: string, to: string): void {
  for (const name of markdownIn(from)) {
    mkdirSync(dirname(join(to, name)), {recursive: true})
    copyFileSync(join(from, name), join(to, name))
  }
}
