import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readBody} from '../../codec/markdown/readBody.ts'
import {writeBody} from '../../codec/markdown/writeBody.ts'
import type {FoundTerm, TermTarget} from '../../codec/markdown/glossary.ts'

// Markdown files, what each reads as, and how that is written anew. `GOLDEN=write` writes the second
// and the third from the first; look at the difference before you commit it.
const FOLDER = join(import.meta.dirname, '../golden/body')
const WRITTEN = join(import.meta.dirname, '../golden/written')
const writing = process.env['GOLDEN'] === 'write'

describe('Markdown as Portable Text', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
  test.each(names)('%s', (name) => {
    const markdown = readFileSync(join(FOLDER, name), 'utf8')
    const reading = readBody(markdown, {keyGenerator: countingKeys(), resolveTerm})
    const read = {
      body: reading.body,
      slices: reading.slices.map(({block, start, end}) => [block, markdown.slice(start, end)]),
      terms: reading.terms,
      issues: reading.issues.map(({line, code}) => `${line} ${code}`),
    }
    const path = join(FOLDER, name.replace(/\.md$/, '.json'))
    if (writing) writeFileSync(path, `${JSON.stringify(read, null, 2)}\n`)
    expect(read).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })
})

describe('Portable Text as Markdown, without the file that it came from', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
  test.each(names)('%s', (name) => {
    const {body} = readBody(readFileSync(join(FOLDER, name), 'utf8'))
    const {markdown, issues} = writeBody(body)
    const path = join(WRITTEN, name)
    if (writing) writeFileSync(path, markdown)
    expect({markdown, issues}).toEqual({markdown: readFileSync(path, 'utf8'), issues: []})
    expect(writeBody(readBody(markdown).body).markdown).toBe(markdown)
  })
})

function countingKeys() {
  let count = 0
  return () => `k${(count += 1)}`
}

function resolveTerm({term, expansion}: FoundTerm): TermTarget {
  return expansion === 'Mark Carney'
    ? {kind: 'entity', id: 'person-markcarney'}
    : {kind: 'concept', id: `concept-${term}`}
}
