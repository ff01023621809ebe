import {expect, test} from 'vitest'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {writeFrontMatter} from '../../codec/frontMatter/writeFrontMatter.ts'
import {editsOf} from './support/edits.ts'
import {readText} from './support/readText.ts'

const VALUES = {title: 'x: y', tags: ['a', 'b'], speaker: ['甲']}

const bomb = Array.from({length: 60}, (_, n) => `k${n + 1}: &k${n + 1} [*k${n}, *k${n}]`)
const items = Array.from({length: 50_000}, (_, n) => `- ${n}`)
const keys = Array.from({length: 50_000}, (_, n) => `k${n}: v`)

test.each<[string, string, string[]]>([
  ['10,000 brackets', `tags: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, ['tags']],
  ['10,000 braces', `tags: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`, ['tags']],
  ['a list that holds itself', 'tags: &a [*a]', []],
  ['aliases of aliases', `k0: &k0 [x]\n${bomb.join('\n')}\ntags: *k60`, []],
  ['a title of five million letters', `title: ${'长'.repeat(5_000_000)}`, []],
  ['a key of a million letters', `${'k'.repeat(1_000_000)}: x`, []],
  ['a million spaces in a line', `title: x${' '.repeat(1_000_000)}y`, []],
  [
    'a million spaces and a lone return',
    `a: b: c\ntitle: ${' '.repeat(1_000_000)}\rx`,
    ['speaker', 'tags'],
  ],
  ['50,000 names', `tags:\n${items.join('\n')}`, []],
  ['50,000 names in one string', `speaker: ${'乙, '.repeat(50_000)}丙`, []],
  ['50,000 keys', keys.join('\n'), []],
  ['100,000 lines of one text', `title: >-\n${'  a b\n'.repeat(100_000)}`, []],
  ['keys that objects have of their own', '__proto__: {title: a}\nconstructor: b\ntoString: c', []],
])('an edit of %s is made, or refused with a reason', (_, yaml, refused) => {
  const raw = `---\n${yaml}\n---\n`
  const edits = editsOf(defaultFrontMatterTable, VALUES)
  const {rawFrontMatter, issues} = writeFrontMatter(raw, defaultFrontMatterTable, edits)
  expect(issues.map(({code, key}) => `${code} ${key}`)).toEqual(
    refused.map((key) => `not-written ${key}`),
  )
  const written = Object.entries(VALUES).filter(([key]) => !refused.includes(key))
  expect(readText(rawFrontMatter).fields).toMatchObject(Object.fromEntries(written))
  expect(Object.prototype).not.toHaveProperty('title')
})
