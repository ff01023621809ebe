import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readPlainYaml} from '../../codec/frontMatter/readPlainYaml.ts'
import {readYaml} from '../../codec/frontMatter/readYaml.ts'
import type {YamlEntry} from '../../codec/frontMatter/yamlNode.ts'
import {splitFrontMatter} from '../../codec/frontMatter/splitFrontMatter.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from './support/corpus.ts'

// A comment sends the text to the whole parser; it moves every offset by its length.
const COMMENT = '# x\n'

function expectSameReading(yaml: string): boolean {
  const plain = readPlainYaml(yaml)
  if (plain === undefined) return false
  const whole = readYaml(COMMENT + yaml)
  expect(whole.problem).toBeUndefined()
  expect(plain).toEqual(whole.entries.map(moved))
  return true
}

function moved(entry: YamlEntry): unknown {
  return JSON.parse(JSON.stringify(entry), (key, value: unknown) =>
    /^(?:start|end|keyStart)$/.test(key) && typeof value === 'number'
      ? value - COMMENT.length
      : value,
  )
}

test('where the quick reader answers, it agrees with the whole parser', () => {
  const line = fc.constantFrom(
    'title: 卡尼与习近平',
    "title: '2025-11-01'",
    'title: "a b"',
    "title: 'it''s'",
    'title: a: b',
    'title: a #b',
    'title: a#b',
    'title:',
    'title: ',
    'title: []',
    'title: [a, b]',
    'title: “x”',
    'title: - a',
    'title: -1',
    'title: 0123',
    'title: null',
    'title: ~',
    'title: a:',
    'title: |',
    'tags:',
    '- a',
    '- “b”',
    '  - c',
    '- ',
    '-',
    '-  d ',
    "- 'e'",
    '- a: b',
    '  x: y',
    '',
    '  ',
    'x:y',
    '# c',
    'url: https://a.b/c?d=e#f',
    'k: \u{1F600}',
    'k: @a',
    'k: !x y',
    'k: &a b',
  )
  let answered = 0
  fc.assert(
    fc.property(fc.array(line, {maxLength: 8}), (lines) => {
      if (expectSameReading(lines.join('\n'))) answered += 1
    }),
    {numRuns: 3000},
  )
  expect(answered).toBeGreaterThan(100)
})

test.skipIf(!hasCorpus)(`it answers for nearly all real files${withoutCorpus}`, () => {
  let files = 0
  let answered = 0
  for (const {text} of corpusFiles()) {
    files += 1
    if (expectSameReading(splitFrontMatter(text).yaml)) answered += 1
  }
  expect(answered / files).toBeGreaterThan(0.9)
})
