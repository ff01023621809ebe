import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {markdownToPortableText, portableTextToMarkdown} from '@portabletext/markdown'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown, gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown} from 'mdast-util-to-markdown'
import {gfm} from 'micromark-extension-gfm'
import {readDocument} from '../codec/documents/readDocument.ts'
import {writeDocument} from '../codec/documents/writeDocument.ts'
import {splitFrontMatter} from '../codec/frontMatter/splitFrontMatter.ts'
import {readBody} from '../codec/markdown/readBody.ts'
import {writeBody} from '../codec/markdown/writeBody.ts'
import {race, type Contestant} from './support/timing.ts'

/**
 * Times reading and writing Markdown against @portabletext/markdown, and says of how many files each
 * way to read and write gives back the same bytes. Trust the ratios, not the times.
 *
 *   npm run bench -- write [FOLDER]
 *
 * Reads the sample garden, or the Markdown files below another folder. Limits: six times as fast to
 * read, thirty times as fast to write what nobody wrote to since its import. A post that somebody
 * wrote to is compared with its file block by block, which has no limit but the peer itself.
 */
const folder = process.argv[3] ?? join(import.meta.dirname, '../samples/garden')
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`)

const texts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const bodies = texts.map((text) => splitFrontMatter(text).rawBody)
// First, before anything else fills the memory that both have to sweep.
limit('Markdown to Portable Text', 6, [
  {
    name: '@portabletext/markdown',
    run: () => bodies.forEach((body) => markdownToPortableText(body)),
  },
  {name: 'dateline', run: () => bodies.forEach((body) => readBody(body))},
])

const documents = texts.map((text) => readDocument(text, 'a.md'))
const readings = documents.map(({post, file}) => ({post: {...post}, body: post.body, file}))
const imported = documents.map(({post, file}) => ({
  post: {...post, _rev: 'r1'},
  file: {...file, postRevision: 'r1'},
}))
const theirs = bodies.map((body) => markdownToPortableText(body))

const peer: Contestant = {
  name: '@portabletext/markdown',
  run: () => theirs.forEach((blocks) => portableTextToMarkdown(blocks)),
}
limit('Posts that nobody wrote to since their import, to files', 30, [
  peer,
  {name: 'dateline', run: () => imported.forEach(({post, file}) => writeDocument(post, file))},
])
limit('Posts that were written to and say the same, to files', 1, [
  peer,
  {name: 'dateline', run: () => readings.forEach(({post, file}) => writeDocument(post, file))},
])

console.log(`\nThe same bytes after reading and writing (${bodies.length} bodies)`)
identity('dateline', (_, index) => {
  const {body, file} = readings[index] ?? {body: [], file: undefined}
  return writeBody(body, file).markdown
})
identity('dateline, without the file', (body) => writeBody(readBody(body).body).markdown)
identity('mdast with gfm', (body) => {
  const tree = fromMarkdown(body, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  return toMarkdown(tree, {bullet: '-', extensions: [gfmToMarkdown()]})
})
identity('@portabletext/markdown', (body) => portableTextToMarkdown(markdownToPortableText(body)))

function limit(title: string, least: number, contestants: readonly Contestant[]): void {
  const times = race(contestants, {rounds: 15, most: 200})
  const [slow = Number.NaN, fast = Number.NaN] = contestants.map(({name}) => times.get(name))
  console.log(`\n${title} (${bodies.length} files)`)
  for (const [name, time] of times) {
    console.log(`  ${name.padEnd(26)} ${time.toFixed(2).padStart(9)} ms`)
  }
  const ratio = slow / fast
  const verdict = ratio >= least ? 'within the limit' : 'BELOW THE LIMIT'
  console.log(`  ${ratio.toFixed(1)} × as fast, ${verdict} of ${least} ×`)
  if (ratio < least) process.exitCode = 1
}

/** Blank lines around a body are left out: only files have them. */
function identity(name: string, roundTrip: (body: string, index: number) => string): void {
  const same = bodies.filter((body, index) => roundTrip(body, index).trim() === body.trim())
  const share = (100 * same.length) / bodies.length
  console.log(
    `  ${name.padEnd(26)} ${String(same.length).padStart(5)}  ${share.toFixed(1).padStart(5)} %`,
  )
}
