import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {splitFrontMatter} from '../../codec/frontMatter/splitFrontMatter.ts'

const BOM = '\uFEFF'

test.each([
  ['a plain file', '---\na: 1\n---\ntext\n', '---\na: 1\n---\n', 'a: 1\n', 'present'],
  ['no text behind it', '---\na: 1\n---', '---\na: 1\n---', 'a: 1\n', 'present'],
  ['Windows line ends', '---\r\na: 1\r\n---\r\nx', '---\r\na: 1\r\n---\r\n', 'a: 1\r\n', 'present'],
  ['a byte order mark', `${BOM}---\na: 1\n---\nx`, `${BOM}---\na: 1\n---\n`, 'a: 1\n', 'present'],
  ['nothing between the fences', '---\n---\nx', '---\n---\n', '', 'present'],
  ['spaces behind the fences', '--- \na: 1\n---\t\nx', '--- \na: 1\n---\t\n', 'a: 1\n', 'present'],
  ['no front matter', '# x\n', '', '', 'missing'],
  ['no front matter, a mark', `${BOM}x`, BOM, '', 'missing'],
  ['an empty file', '', '', '', 'missing'],
  ['no second fence', '---\na: 1\n', '', '', 'not-closed'],
  ['a longer rule', '----\na\n---\n', '', '', 'missing'],
  [
    'a fence in a value',
    '---\na: "---"\n ---\n---\nx',
    '---\na: "---"\n ---\n---\n',
    'a: "---"\n ---\n',
    'present',
  ],
])('%s', (_, text, rawFrontMatter, yaml, state) => {
  const split = splitFrontMatter(text)
  expect(split).toMatchObject({rawFrontMatter, yaml, state})
  expect(split.rawFrontMatter + split.rawBody).toBe(text)
  expect(text.slice(split.yamlStart, split.yamlStart + yaml.length)).toBe(yaml)
})

test('the two parts are always the whole text', () => {
  const piece = fc.constantFrom('---', '\n', '\r\n', '\r', BOM, 'a: 1', ' ', '中', '...')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const {rawFrontMatter, rawBody} = splitFrontMatter(text)
      expect(rawFrontMatter + rawBody).toBe(text)
    }),
  )
})
