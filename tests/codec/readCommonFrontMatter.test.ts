import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readCommonFrontMatter} from '../../codec/frontMatter/readCommonFrontMatter.ts'
import {readWholeFrontMatter} from '../../codec/frontMatter/readFrontMatter.ts'
import {splitFrontMatter} from '../../codec/frontMatter/splitFrontMatter.ts'
import {defaultFrontMatterTable, type FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {createLineIndex} from '../../codec/issues/lineIndex.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from './support/corpus.ts'

const ODD_TABLE: FrontMatterTable = [
  {key: 'title', field: 'title', kind: 'string', group: 'content', required: true},
  {key: '"date"', field: 'date', kind: 'date', group: 'content'},
  {key: '标题', field: 'name', kind: 'text', group: 'content'},
  {key: 'a b', olderKeys: ['a-b'], field: 'ab', kind: 'string', group: 'content'},
]

/** Whether the quick reader answered; if so, it said the same as the whole one. */
function agrees(text: string, table: FrontMatterTable = defaultFrontMatterTable): boolean {
  const split = splitFrontMatter(text)
  const common = readCommonFrontMatter(split, table)
  if (common === undefined) return false
  expect(common).toEqual(readWholeFrontMatter(split, createLineIndex(text), table))
  expect([...common.values.keys()]).toEqual(table.filter((field) => common.values.has(field)))
  return true
}

const KEYS = ['title', 'date', 'source', 'status', 'draft', 'area', 'tags', 'companies']
const MORE_KEYS = ['companies_orgs', 'speaker', 'mood', 'a-b', '标题', 'a b', '"date"']

const VALUES = [
  '',
  ' ',
  ' 卡尼与习近平',
  " '2025-11-01'",
  ' 2025/1/2',
  ' "a b"',
  " 'it''s'",
  " ''",
  ' ""',
  " ''''",
  " 'a'b'",
  ' a: b',
  ' a #b',
  ' a # b',
  ' a#b',
  " 'a' # c",
  " 'a'# c",
  ' "a\\"b"',
  ' # c',
  ' []',
  ' [ ] # c',
  ' [a, b]',
  ' [a b, c-d , 1]',
  ' [a,  b]',
  ' [a, ]',
  ' [a,, b]',
  ' [ - a, b]',
  ' [a]b',
  ' [null, a]',
  ' [a, [b]]',
  ' [a: b]',
  ' [“a”]',
  ' “x”',
  ' - a',
  ' -1',
  ' null',
  ' ~',
  ' "null"',
  ' a:',
  ' |',
  ' true',
  ' True',
  ' "true"',
  ' evergreen',
  ' evengreen',
  ' https://a.b/c?d=e#f',
  ' 甲, 乙，丙、丁',
  ' 甲,甲',
  ' ,',
  " 'a', 'b'",
  " Adam's Axiom",
  " [a', b",
  ' a  b',
  ' \u3000x\u00A0',
  ' \u{1F600}',
  ' \uD800x',
  ' x\u0085',
  ' x\u2028y',
  ' @a',
  ' !x y',
  ' &a b',
  ' *a',
  ' x\r',
  ' x\ry',
]

const line = fc.oneof(
  fc
    .tuple(fc.constantFrom(...KEYS, ...MORE_KEYS), fc.constantFrom(...VALUES))
    .map(([key, value]) => `${key}:${value}`),
  fc
    .tuple(fc.constantFrom('', '', '  '), fc.constantFrom(...VALUES))
    .map(([indent, value]) => `${indent}-${value}`),
  fc.constantFrom('', '  ', '# c', '   # c', '  x: y', 'x:y', '\r', '...', '\t', 'title:# c'),
)

test('where the quick reader answers, it agrees with the whole one', () => {
  let answered = 0
  fc.assert(
    fc.property(
      fc.array(line, {maxLength: 8}),
      fc.constantFrom(defaultFrontMatterTable, ODD_TABLE),
      fc.constantFrom('', '\uFEFF'),
      (lines, table, mark) => {
        if (agrees(`${mark}---\n${lines.join('\n')}\n---\n`, table)) answered += 1
      },
    ),
    {numRuns: 20_000},
  )
  expect(answered).toBeGreaterThan(2000)
})

test('and so it does for any heap of signs', () => {
  const sign = fc.constantFrom(
    ...`title: tags: draft: - ' " [ ] , : # { } & * ! | > a 中 null true 1`.split(' '),
  )
  const piece = fc.oneof(sign, fc.constantFrom(' ', '  ', '\n', '\n- ', '\ntitle: ', '\r\n', '\t'))
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
      agrees(`---\n${pieces.join('')}\n---\n`)
    }),
    {numRuns: 20_000},
  )
})

test.skipIf(!hasCorpus)(`it answers for nearly all real files${withoutCorpus}`, () => {
  const answers = Array.from(corpusFiles(), ({text}) => agrees(text))
  expect(answers.filter(Boolean).length / answers.length).toBeGreaterThan(0.9)
})
