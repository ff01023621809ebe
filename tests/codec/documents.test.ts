import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fileIdOf, postIdOf, slugOf} from '../../codec/documents/ids.ts'
import {readDocument} from '../../codec/documents/readDocument.ts'

describe('ids', () => {
  test('of paths', () => {
    expect(postIdOf('carney-xi.md')).toBe('post-carney-xi')
    expect(postIdOf('-7NJSYpaD-g.md')).toBe('post--7NJSYpaD-g')
    expect(postIdOf('notes/-7NJSYpaD-g.md')).toMatch(/^post-notes--7NJSYpaD-g-[0-9a-f]{12}$/)
    expect(postIdOf('卡尼.md')).toMatch(/^post-[0-9a-f]{12}$/)
    expect(postIdOf('a/b.md')).not.toBe(postIdOf('a-b.md'))
    expect(postIdOf('a/b-c.md')).not.toBe(postIdOf('a-b/c.md'))
    expect(fileIdOf('post-x')).toBe('file.post-x')
    expect(slugOf('notes/冷战的起源.md')).toBe('冷战的起源')
  })

  test('are ASCII, short enough, and hide nothing behind a dot', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), (path) => {
        expect(postIdOf(path)).toMatch(/^post-[A-Za-z0-9_-]{1,118}$/)
        expect(postIdOf(path)).toBe(postIdOf(path))
      }),
    )
  })
})

const FILE = `---
title: 卡尼与习近平
date: 2025-11-01
status: evergreen
draft: false
people:
- Mark Carney
- mark carney
area: geo
mood: calm
---

**冷战**（Cold War: 对峙）
`

test('a file as documents', () => {
  const reading = readDocument(FILE, 'notes/a.md', {
    resolveName: ({name, to}) => `${to[0]}-${name.toLowerCase().replaceAll(' ', '')}`,
    resolveTerm: ({term}) => (term === '冷战' ? {kind: 'concept', id: 'concept-1'} : undefined),
    createKeys: () => () => 'k',
    postId: 'post-a',
  })
  expect(reading.post).toEqual({
    _id: 'post-a',
    _type: 'post',
    slug: {_type: 'slug', current: 'a'},
    title: '卡尼与习近平',
    date: '2025-11-01',
    status: 'evergreen',
    draft: false,
    people: [{_type: 'reference', _key: expect.any(String), _ref: 'person-markcarney'}],
    area: {_type: 'reference', _ref: 'area-geo'},
    body: [
      {
        _type: 'block',
        _key: 'k',
        style: 'normal',
        markDefs: [
          {_type: 'glossaryTerm', _key: 'km0', concept: {_type: 'reference', _ref: 'concept-1'}},
        ],
        children: [
          {_type: 'span', _key: 'ks0', text: '冷战', marks: ['strong', 'km0']},
          {_type: 'span', _key: 'ks1', text: '（Cold War: 对峙）', marks: []},
        ],
      },
    ],
  })
  const {file, names, terms, issues} = reading
  expect(file.rawFrontMatter + file.rawBody).toBe(FILE)
  expect(file).toMatchObject({
    _id: 'file.post-a',
    _type: 'dateline.file',
    path: 'notes/a.md',
    slices: [{_key: 'k', _type: 'fileSlice', block: 'k', start: 1, end: 21}],
  })
  expect(names.map(({key, name, line, column}) => [key, name, line, column])).toEqual([
    ['people', 'Mark Carney', 7, 3],
    ['people', 'mark carney', 8, 3],
    ['area', 'geo', 9, 7],
  ])
  expect(terms).toEqual([
    {term: '冷战', expansion: 'Cold War', definition: '对峙', line: 13, column: 1},
  ])
  expect(issues.map(({code, line}) => [code, line])).toEqual([['unknown-key', 10]])
})

test.each([
  ['# 标题 *一*\n\n正文', '标题 一'],
  ['正文', 'a'],
])('a file without front matter has a title all the same', (text, title) => {
  expect(readDocument(text, 'notes/a.md').post['title']).toBe(title)
})

test('a hash is that of the whole file', () => {
  expect(hash(FILE)).toMatch(/^[0-9a-f]{32}$/)
  expect(hash(FILE)).toBe(hash(FILE))
  expect(hash(`\uFEFF${FILE}`)).not.toBe(hash(FILE))
  expect(hash(FILE.replaceAll('\n', '\r\n'))).not.toBe(hash(FILE))
})

test('a paragraph keeps its key when others come and go around it', () => {
  const [first, second, third] = keys('甲\n\n乙\n\n乙')
  expect(new Set([first, second, third]).size).toBe(3)
  expect(keys('新\n\n甲\n\n乙\n\n乙').slice(1)).toEqual([first, second, third])
  expect(keys('乙\n\n甲')).toEqual([second, first])
})

function hash(text: string): string {
  return readDocument(text, 'a.md').file.hash
}

function keys(body: string): string[] {
  return readDocument(body, 'a.md').post.body.map(({_key}) => _key)
}
