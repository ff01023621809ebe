import {describe, expect, test} from 'vitest'
import {mergeDocument} from '../../codec/documents/mergeDocument.ts'
import {readDocument} from '../../codec/documents/readDocument.ts'
import {writeDocument} from '../../codec/documents/writeDocument.ts'
import type {BodyBlock, TextBlock} from '../../codec/markdown/blockTypes.ts'
import {writeBody} from '../../codec/markdown/writeBody.ts'

const paragraph = (text: string, marks: readonly string[] = []): TextBlock => ({
  _type: 'block',
  _key: `k${text.length}`,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks}],
})
const codes = (issues: readonly {code: string}[]) =>
  [...new Set(issues.map(({code}) => code))].sort()

// What bounds them is that the test ends.
describe.each([
  ['10,000 nested quotes', '> '.repeat(10_000) + 'x'],
  ['a line of five million letters', '字'.repeat(5_000_000)],
  ['brackets', '['.repeat(50_000)],
  ['stars', '**a'.repeat(20_000)],
  ['20,000 blocks that say the same', '---\n\n'.repeat(20_000)],
  ['20,000 items', '1. a\n'.repeat(20_000)],
])('%s', (_, body) => {
  const text = `---\ntitle: 题\n---\n${body}\n`
  const {post, file} = readDocument(text, 'a.md')

  test('are written where something else changed', () => {
    const written = writeDocument({...post, body: [...post.body, paragraph('新')]}, file)
    expect(codes(written.issues)).toEqual([])
    expect(written.text.length).toBeLessThan(text.length + 10)
    expect(written.text.startsWith(text.trimEnd())).toBe(true)
  })

  test('are merged', () => {
    const {conflicts, post: merged} = mergeDocument(file, `${text}\n新\n`, {...post, title: '新题'})
    expect(conflicts).toEqual([])
    expect(merged['title']).toBe('新题')
    expect(merged['body']).toHaveLength(post.body.length + 1)
  })
})

test('a list too deep to be read keeps its bytes, whatever stands behind it', () => {
  const items = Array.from({length: 1000}, (_, level) => `${'  '.repeat(level)}- x`)
  const text = `${items.join('\n')}\n`
  const {post, file} = readDocument(text, 'a.md')
  const written = writeDocument({...post, body: [...post.body, paragraph('新')]}, file)
  expect(codes(written.issues)).toEqual([])
  expect(written.text).toBe(`${text}\n新\n`)
  expect(readDocument(written.text, 'a.md').post.body).toMatchObject([
    {_type: 'rawMarkdown', reason: 'nested-too-deep'},
    {_type: 'block', children: [{text: '新'}]},
  ])
})

describe('bodies that no file had', () => {
  test.each<[string, readonly BodyBlock[], readonly string[]]>([
    ['a paragraph of five million letters', [paragraph('字'.repeat(5_000_000))], []],
    ['a bold one', [paragraph('“字”'.repeat(500_000), ['strong'])], []],
    ['signs', [paragraph('*_[`<&~$\\'.repeat(20_000))], []],
    ['dollars', [paragraph('$a'.repeat(50_000))], []],
    ['hyphens', [paragraph(`a\n${'-'.repeat(500_000)}x`)], []],
    ['marks of footnotes', [paragraph('[^'.repeat(20_000))], []],
    [
      'a level of ten thousand',
      [{...paragraph('字'), listItem: 'bullet', level: 10_000}],
      ['list-level'],
    ],
    [
      'ten thousand spans',
      [
        {
          ...paragraph(''),
          children: Array.from({length: 10_000}, (_, index) => ({
            _type: 'span',
            _key: `s${index}`,
            text: '字',
            marks: index % 2 === 0 ? ['strong'] : ['em'],
          })),
        },
      ],
      [],
    ],
  ])('%s', (_, blocks, issues) => {
    expect(codes(writeBody(blocks).issues)).toEqual(issues)
  })
})
