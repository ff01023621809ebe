import matter from 'gray-matter'
import {dump, load} from 'js-yaml'
import {parseDocument} from 'yaml'
import {readFrontMatter} from '../../codec/frontMatter/readFrontMatter.ts'
import {splitFrontMatter} from '../../codec/frontMatter/splitFrontMatter.ts'
import {defaultFrontMatterTable as table} from '../../codec/frontMatter/table.ts'
import {writeFrontMatter, type FrontMatterEdits} from '../../codec/frontMatter/writeFrontMatter.ts'
import {createLineIndex} from '../../codec/issues/lineIndex.ts'

/** Reads the front matter of a file and writes it back, with nothing changed. */
interface FrontMatterWriter {
  readonly name: string
  write(text: string): string
}

/** The codec, and what others would do it with. */
export const frontMatterWriters: readonly FrontMatterWriter[] = [
  {name: 'dateline', write: (text) => rewrite(text, asItIs(text))},
  {
    name: 'yaml, document',
    write: (text) => {
      return replaceYaml(text, (yaml) => {
        return parseDocument(yaml, {uniqueKeys: false}).toString({lineWidth: 0, indentSeq: false})
      })
    },
  },
  {
    name: 'js-yaml, dump',
    write: (text) => {
      return replaceYaml(text, (yaml) => dump(load(yaml), {seqNoIndent: true, lineWidth: -1}))
    },
  },
  // An empty second argument keeps it from answering out of its cache.
  {name: 'gray-matter', write: (text) => matter.stringify(matter(text, {}), {})},
]

/** Writes another title, and every other field as it is. */
export function writeTitle(text: string): string {
  const edits = new Map(asItIs(text))
  const title = table.find(({field}) => field === 'title')
  if (title !== undefined) edits.set(title, '卡尼与习近平')
  return rewrite(text, edits)
}

/** Prints for each writer how many of the files it gives back as they are, and what it changes. */
export function printIdentity(texts: readonly string[]): void {
  console.log(`\nFront matter written back with nothing changed (${texts.length} files)`)
  console.log(`  ${'writer'.padEnd(20)} identical   changed lines   errors`)
  for (const {name, write} of frontMatterWriters) {
    let identical = 0
    let lines = 0
    let errors = 0
    for (const text of texts) {
      try {
        const written = write(text)
        if (written === text) identical += 1
        else lines += changedLines(text, written)
      } catch {
        errors += 1
      }
    }
    const numbers = [identical, lines, errors].map((count) => String(count).padStart(9))
    console.log(`  ${name.padEnd(20)} ${numbers[0]}   ${numbers[1]?.padStart(13)}${numbers[2]}`)
  }
}

function rewrite(text: string, edits: FrontMatterEdits): string {
  const {rawFrontMatter, rawBody} = splitFrontMatter(text)
  return writeFrontMatter(rawFrontMatter, table, edits).rawFrontMatter + rawBody
}

function asItIs(text: string): FrontMatterEdits {
  const {values} = readFrontMatter(splitFrontMatter(text), createLineIndex(text), table)
  return new Map(
    table.map((field) => {
      const value = values.get(field)
      return [field, typeof value === 'object' ? value.map(({name}) => name) : value]
    }),
  )
}

function replaceYaml(text: string, write: (yaml: string) => string): string {
  const {rawFrontMatter, rawBody, yaml, yamlStart} = splitFrontMatter(text)
  const closing = rawFrontMatter.slice(yamlStart + yaml.length)
  return rawFrontMatter.slice(0, yamlStart) + write(yaml) + closing + rawBody
}

/** Lines of the file that are not there any more. */
function changedLines(text: string, written: string): number {
  const left = new Map<string, number>()
  for (const line of written.split('\n')) left.set(line, (left.get(line) ?? 0) + 1)
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  }).length
}
