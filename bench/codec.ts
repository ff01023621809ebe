import {readdirSync, readFileSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import {load} from 'js-yaml'
import {readDocument} from '../codec/documents/readDocument.ts'
import {readFrontMatter} from '../codec/frontMatter/readFrontMatter.ts'
import {splitFrontMatter, type SplitFile} from '../codec/frontMatter/splitFrontMatter.ts'
import {defaultFrontMatterTable} from '../codec/frontMatter/table.ts'
import {createLineIndex} from '../codec/issues/lineIndex.ts'
import {blockParser} from '../codec/markdown/parser.ts'
import {readBody} from '../codec/markdown/readBody.ts'
import {frontMatterWriters, printIdentity, writeTitle} from './support/frontMatterWriters.ts'
import {race} from './support/timing.ts'

/**
 * Times the codec in multiples of `JSON.parse` of what it gives: the front matter, and the Portable
 * Text. Trust the ratios, not the times.
 *
 *   npm run bench -- codec [FOLDER]
 *
 * Reads the sample garden, or the Markdown files below another folder. The last table says who gives
 * front matter back as it was: of real posts, where they lie beside the project.
 */
const POSTS = join(import.meta.dirname, '../../shared/corpus')
const folder = process.argv[3] ?? join(import.meta.dirname, '../samples/garden')
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`)

const texts = readTexts(folder)
const files = texts.map((text) => ({text, split: splitFrontMatter(text)}))
const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000

const frontMatters = files.map(({split}) => JSON.stringify(load(split.yaml)))
const bodies = files.map(({split}) => JSON.stringify(readBody(split.rawBody).body))

print('Front matter', 'JSON.parse', [
  {name: 'JSON.parse', run: () => frontMatters.forEach((json) => JSON.parse(json))},
  {name: 'dateline', run: () => files.forEach(({text, split}) => readKeys(text, split))},
  {name: 'js-yaml load', run: () => files.forEach(({split}) => load(split.yaml))},
])
print('Front matter written', 'JSON.parse', [
  {name: 'JSON.parse', run: () => frontMatters.forEach((json) => JSON.parse(json))},
  ...frontMatterWriters.map(({name, write}) => ({name, run: () => texts.forEach(write)})),
  {name: 'dateline, new title', run: () => texts.forEach(writeTitle)},
])
print('Markdown to Portable Text', 'JSON.parse', [
  {name: 'JSON.parse', run: () => bodies.forEach((json) => JSON.parse(json))},
  {name: 'markdown-it tokens', run: () => files.forEach(({split}) => tokens(split))},
  {name: 'dateline', run: () => files.forEach(({split}) => readBody(split.rawBody))},
])
print('Whole files', 'JSON.parse', [
  {name: 'JSON.parse', run: () => bodies.forEach((json) => JSON.parse(json))},
  {name: 'dateline', run: () => files.forEach(({text}) => readDocument(text, 'a.md'))},
])

printIdentity(existsSync(POSTS) ? readTexts(POSTS) : texts)

function readKeys(text: string, split: SplitFile): void {
  readFrontMatter(split, createLineIndex(text), defaultFrontMatterTable)
}

function readTexts(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

function tokens({rawBody}: SplitFile): void {
  blockParser.parse(rawBody, {})
}

function print(title: string, unit: string, contestants: Parameters<typeof race>[0]): void {
  const times = race(contestants, {rounds: 9, most: 200})
  const base = times.get(unit) ?? Number.NaN
  console.log(`\n${title} (${texts.length} files, ${kilobytes.toFixed(0)} KB)`)
  for (const [name, time] of times) {
    console.log(
      `  ${name.padEnd(20)} ${time.toFixed(2).padStart(9)} ms ${(time / base).toFixed(2).padStart(7)} ×`,
    )
  }
}
